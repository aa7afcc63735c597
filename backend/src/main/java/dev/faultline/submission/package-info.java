/// From a posted source to a stored verdict: table, fair queue, workers, progress.
@NullMarked
package dev.faultline.submission;

import org.jspecify.annotations.NullMarked;
