package dev.faultline.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTest {

  @Test
  void frameComesBackAsItWent() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new Frame(Frame.Type.JOB, new byte[] {1, 2, 3}).writeTo(out);

    Frame read = Frame.readFrom(new ByteArrayInputStream(out.toByteArray())).orElseThrow();
    assertThat(read.type()).isEqualTo(Frame.Type.JOB);
    assertThat(read.payload()).containsExactly(1, 2, 3);
  }

  @Test
  void endBetweenFramesIsNoError() throws IOException {
    assertThat(Frame.readFrom(InputStream.nullInputStream())).isEmpty();
  }

  @Test
  void otherVersionIsRefused() {
    assertThatThrownBy(() -> read(2, 0, 0, 0, 0, 0)).hasMessage("frame version 2 is not 1");
  }

  @Test
  void unknownTypeIsRefused() {
    assertThatThrownBy(() -> read(1, 99, 0, 0, 0, 0)).hasMessage("frame type 99 is unknown");
  }

  @Test
  void hugeLengthIsRefusedBeforeAnythingIsAllocated() {
    assertThatThrownBy(() -> read(1, 2, 0x7f, 0xff, 0xff, 0xff))
        .isInstanceOf(MalformedFrameException.class)
        .hasMessageContaining("2147483647 is not in");
  }

  @Test
  void negativeLengthIsRefused() {
    assertThatThrownBy(() -> read(1, 2, 0xff, 0xff, 0xff, 0xff))
        .isInstanceOf(MalformedFrameException.class)
        .hasMessageContaining("-1 is not in");
  }

  @Test
  void frameThatIsCutIsRefused() {
    assertThatThrownBy(() -> read(1, 2, 0, 0, 0, 9, 1, 2))
        .isInstanceOf(MalformedFrameException.class)
        .hasMessage("frame is cut off after 2 of 9 bytes");
    assertThatThrownBy(() -> read(1, 2, 0))
        .isInstanceOf(MalformedFrameException.class)
        .hasMessage("frame is cut off in its header");
  }

  @Test
  void hostileReportsAreRefusedAndNothingElseHappens() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] payload = new byte[random.nextInt(64)];
      random.nextBytes(payload);
      if (payload.length >= 4) {
        Arrays.fill(payload, 0, 3, (byte) 0);
        payload[3] = (byte) random.nextInt(8);
      }
      readHostile(new Frame(Frame.Type.REPORT, payload));
    }
  }

  @Test
  void hostileJobsAreRefusedAndNothingElseHappens() {
    Random random = new Random(2);
    byte[] sound =
        new Job("e", "r", "C", java.util.List.of(), java.util.List.of(), 1, true, true)
            .toFrame(Frame.Type.JOB)
            .payload();
    for (int i = 0; i < 20_000; i++) {
      byte[] payload = sound.clone();
      payload[random.nextInt(payload.length)] = (byte) random.nextInt();
      try {
        assertThat(Job.from(new Frame(Frame.Type.JOB, payload))).isNotNull();
      } catch (MalformedFrameException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
  }

  private static void readHostile(Frame frame) {
    try {
      assertThat(ReportCodec.from(frame)).isNotNull();
    } catch (MalformedFrameException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  private static void read(int... bytes) throws IOException {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    Frame.readFrom(new ByteArrayInputStream(all));
  }
}
