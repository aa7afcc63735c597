package dev.faultline.run;

/// One step of a transcript, as a template shows it.
///
/// @param index from 0
/// @param event index of the trace event, from 0
/// @param time virtual time, such as `1.234 ms`
/// @param kind lower-case name of the event's kind, such as `set-timer`
/// @param lane name of the node where it happens
/// @param broken whether the property broke here
public record StepView(
    int index, int event, String time, String kind, String lane, String text, boolean broken) {}
