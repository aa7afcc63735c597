package dev.faultline.grader.compile;

import dev.faultline.runner.FieldReader;
import dev.faultline.runner.FieldWriter;
import dev.faultline.runner.MalformedFrameException;
import java.util.ArrayList;
import java.util.List;

/// Remarks as fields of a frame.
final class Remarks {

  private static final int MOST = 200;
  private static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

  private Remarks() {}

  static void write(FieldWriter out, List<Remark> remarks) {
    List<Remark> written = remarks.subList(0, Math.min(remarks.size(), MOST));
    out.integer(written.size());
    for (Remark remark : written) {
      out.string(cut(remark.file())).integer(remark.line()).integer(remark.column());
      out.string(remark.severity()).string(cut(remark.code()));
      out.string(cut(remark.zh())).string(cut(remark.en()));
    }
  }

  static List<Remark> read(FieldReader in) throws MalformedFrameException {
    List<Remark> remarks = new ArrayList<>();
    for (int left = in.integer(0, MOST); left > 0; left--) {
      remarks.add(
          new Remark(
              in.string(MOST_BYTES),
              in.integer(0, Integer.MAX_VALUE),
              in.integer(0, Integer.MAX_VALUE),
              in.string(MOST_BYTES),
              in.string(MOST_BYTES),
              in.string(MOST_BYTES),
              in.string(MOST_BYTES)));
    }
    return remarks;
  }

  private static String cut(String text) {
    return text.length() < MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }
}
