/// Who is asking: a visitor is known by a signed cookie and nothing else.
@NullMarked
package dev.faultline.visitor;

import org.jspecify.annotations.NullMarked;
