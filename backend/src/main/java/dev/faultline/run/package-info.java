/// Failing runs: their traces are stored by hash and shown as transcripts.
@NullMarked
package dev.faultline.run;

import org.jspecify.annotations.NullMarked;
