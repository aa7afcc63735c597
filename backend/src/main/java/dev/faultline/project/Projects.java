package dev.faultline.project;

import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.web.CachedBytes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Projects of exercises, made when first asked for. Those that begin with the starter are the same
/// for everybody and are kept: one for each exercise and language.
@Component
final class Projects {

  private final MessageSource messages;
  private final Map<String, EngineJars> jars = new ConcurrentHashMap<>();
  private final Map<Key, Made> plain = new ConcurrentHashMap<>();

  private record Key(String exercise, Language language) {}

  /// @param exercise what it was made from
  private record Made(Exercise exercise, CachedBytes bytes) {}

  Projects(MessageSource messages) {
    this.messages = messages;
  }

  /// The project that begins with the starter.
  CachedBytes plain(Exercise exercise, Language language) {
    Made made =
        plain.compute(
            new Key(exercise.id(), language),
            (_, kept) ->
                kept != null && kept.exercise().equals(exercise)
                    ? kept
                    : new Made(
                        exercise, new CachedBytes(with(exercise.starter(), exercise, language))));
    return made.bytes();
  }

  /// The project that begins with `source`.
  byte[] with(String source, Exercise exercise, Language language) {
    EngineJars ofEngine = jars.computeIfAbsent(exercise.spec().engine(), EngineJars::of);
    return new ExerciseProject(exercise, language, messages).zip(ofEngine, source);
  }
}
