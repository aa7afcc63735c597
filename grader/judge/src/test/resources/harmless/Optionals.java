// answers: A@X,none of bob Optional[a@x] false No value present other Person[name=bob, mail=Optional.empty]
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Optionals implements Supplier<String> {
  record Person(String name, Optional<String> mail) {}

  @Override
  public String get() {

    List<Person> people =
        List.of(new Person("ann", Optional.of("a@x")), new Person("bob", Optional.empty()));
    String mails =
        people.stream()
            .map(p -> p.mail().map(String::toUpperCase).orElseGet(() -> "none of " + p.name()))
            .collect(Collectors.joining(","));
    Optional<String> first = people.stream().flatMap(p -> p.mail().stream()).findFirst();
    String missing = "";
    try {
      people.get(1).mail().orElseThrow();
    } catch (NoSuchElementException e) {
      missing = e.getMessage();
    }
    return mails
        + " "
        + first
        + " "
        + Optional.ofNullable(null).isPresent()
        + " "
        + missing
        + " "
        + first.filter(m -> m.length() > 9).or(() -> Optional.of("other")).get()
        + " "
        + people.get(1);
  }
}
