/// What all pages share: the application itself, security, errors, rendering and assets.
@NullMarked
package dev.faultline.web;

import org.jspecify.annotations.NullMarked;
