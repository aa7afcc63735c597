/// Lessons and exercises: their files, their reader, and the gate that checks them.
///
/// {@link dev.faultline.content.Catalogue} is the door to what was read, {@link
/// dev.faultline.content.Gate} to the check. How the files are written stands in
/// `docs/authoring.md`.
@NullMarked
package dev.faultline.content;

import org.jspecify.annotations.NullMarked;
