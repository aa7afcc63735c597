/// An exercise as a Maven project, for whoever likes to write in an editor of their own.
@NullMarked
package dev.faultline.project;

import org.jspecify.annotations.NullMarked;
