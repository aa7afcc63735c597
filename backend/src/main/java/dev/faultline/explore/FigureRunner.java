package dev.faultline.explore;

import dev.faultline.content.FigureGate;

/// Where the runs of authors' strategies come from.
public interface FigureRunner extends FigureGate.Runs {}
