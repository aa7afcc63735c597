/// What authors begin with: lessons, exercises and engines that pass their checks as far as a
/// scaffold can. Templates stand in the resource folder `scaffold`.
@NullMarked
package dev.faultline.scaffold;

import org.jspecify.annotations.NullMarked;
