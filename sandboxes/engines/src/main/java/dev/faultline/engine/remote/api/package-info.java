/// What a strategy for remote calls is written against: a request, a reply, and the callbacks of
/// both ends.
@NullMarked
package dev.faultline.engine.remote.api;

import org.jspecify.annotations.NullMarked;
