/// From Markdown to harmless HTML. The Markdown library is known here alone.
///
/// {@link dev.faultline.content.markdown.Markdown} is the door.
@NullMarked
package dev.faultline.content.markdown;

import org.jspecify.annotations.NullMarked;
