package dev.faultline.lesson;

/// A puzzle as a lesson shows it: what is to be broken, and the way to its panel.
///
/// @param id such as `paxos/stale-answer`
/// @param taskHtml sanitised
/// @param goal name of the property that is to be broken
/// @param record the fewest actions that are known to break it
/// @param url of its panel, untouched
/// @param bestUrl gives the best of who asks
public record PuzzleCard(
    String id,
    String title,
    String taskHtml,
    String goal,
    int record,
    String url,
    String bestUrl) {}
