package dev.faultline.draft;

import dev.faultline.layout.Layout;
import dev.faultline.layout.LayoutReply;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import dev.faultline.web.SourceLimits;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Lays out a source; nothing of it is kept.
@RestController
final class LayoutApi {

  private final Layout layout;
  private final MessageSource messages;

  LayoutApi(Layout layout, MessageSource messages) {
    this.layout = layout;
    this.messages = messages;
  }

  /// A source in JSON.
  record Text(@Nullable String source) {}

  /// Where and why a source can not be laid out.
  ///
  /// @param line from 1
  /// @param column from 1
  record Unreadable(int line, int column, String detail, String fix) {}

  /// Either the source anew, or why it stays as it is.
  record Answer(@Nullable String source, @Nullable Unreadable unreadable) {}

  @PostMapping(path = "/api/layout", consumes = MediaType.APPLICATION_JSON_VALUE)
  Answer layOut(@RequestBody Text posted, ServerWebExchange exchange) throws InterruptedException {
    String source = SourceLimits.checked(posted.source(), "source");
    return switch (layout.layOut(source)) {
      case LayoutReply.LaidOut(String laidOut) -> new Answer(laidOut, null);
      case LayoutReply.Unreadable why ->
          new Answer(null, unreadable(why, PageLanguage.preferred(exchange.getRequest()).locale()));
      case LayoutReply.TooLarge() ->
          throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "layout-large");
      case LayoutReply.GaveUp() ->
          throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "layout-gave-up");
      case LayoutReply.Busy() -> throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "layout-busy");
    };
  }

  private Unreadable unreadable(LayoutReply.Unreadable why, Locale locale) {
    Object[] arguments = {String.valueOf(why.line()), String.valueOf(why.column()), why.message()};
    return new Unreadable(
        why.line(),
        why.column(),
        messages.getMessage("layout.unreadable", arguments, locale),
        messages.getMessage("layout.unreadable.fix", null, locale));
  }
}
