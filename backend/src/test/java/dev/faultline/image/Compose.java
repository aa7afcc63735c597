package dev.faultline.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A compose file.
record Compose(Map<String, Map<String, Object>> services, Map<String, Object> volumes) {

  @SuppressWarnings("unchecked") // A test's own file; a wrong shape fails the test.
  static Compose parse(String text) {
    Map<String, Object> file =
        new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, Object>>load(text);
    return new Compose(
        (Map<String, Map<String, Object>>) file.getOrDefault("services", Map.of()),
        (Map<String, Object>) file.getOrDefault("volumes", Map.of()));
  }

  /// What is wrong with it.
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    services.forEach((name, service) -> {
      for (String each : complaintsOf(service)) {
        complaints.add(name + ": " + each);
      }
    });
    return complaints;
  }

  private List<String> complaintsOf(Map<String, Object> service) {
    List<String> complaints = new ArrayList<>();
    String image = String.valueOf(service.get("image"));
    if (!Dockerfile.PINNED.matcher(image).matches()) {
      complaints.add("image " + image + " is not pinned to a version");
    }
    if (!Boolean.TRUE.equals(service.get("read_only"))) {
      complaints.add("its root file system is not read_only");
    }
    if (Boolean.TRUE.equals(service.get("privileged")) || service.containsKey("cap_add")) {
      complaints.add("it is given privileges");
    }
    if (!strings(service, "cap_drop").contains("ALL")) {
      complaints.add("it does not drop ALL capabilities");
    }
    if (!strings(service, "security_opt").contains("no-new-privileges:true")) {
      complaints.add("it does not forbid new privileges");
    }
    if (!service.containsKey("mem_limit") || !service.containsKey("pids_limit")) {
      complaints.add("it has no bound on memory and processes");
    }
    for (String port : strings(service, "ports")) {
      if (!port.startsWith("127.0.0.1:")) {
        complaints.add("port " + port + " is published beyond loopback");
      }
    }
    for (String mount : strings(service, "volumes")) {
      String volume = mount.split(":", 2)[0];
      if (!volumes.containsKey(volume)) {
        complaints.add("volume " + volume + " is not declared");
      }
    }
    return complaints;
  }

  private static List<String> strings(Map<String, Object> service, String key) {
    return service.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
