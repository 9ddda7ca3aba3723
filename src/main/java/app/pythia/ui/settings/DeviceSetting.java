package app.pythia.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// The choice of a device by name.
///
/// @param offer what there is to choose from
/// @param save settles a name; none is the system's choice
/// @param look looks for devices anew, in the background
record DeviceSetting(
        Named named, ObservableValue<Offer> offer, Consumer<Optional<String>> save, Runnable look) {

    /// @param name empty for the system's choice
    record Choice(Optional<String> name, String words) {}

    /// @param now which of the choices is settled
    record Offer(List<Choice> choices, Choice now) {}

    static DeviceSetting of(
            Named named,
            ObservableValue<Optional<String>> settled,
            ObservableValue<Optional<DeviceNames.Known>> known,
            Consumer<Optional<String>> save,
            Runnable look) {
        ObservableValue<Offer> offer =
                Bindings.createObjectBinding(
                        () -> offer(settled.getValue(), known.getValue()), settled, known);
        return new DeviceSetting(named, offer, save, look);
    }

    /// What the system itself would take is told only while nothing else is chosen.
    void choose(Choice choice) {
        save.accept(choice.name);
        look.run();
    }

    /// A device that is settled and not there stays among the choices; as long as nothing has been
    /// looked up, it is not called missing.
    private static Offer offer(Optional<String> settled, Optional<DeviceNames.Known> known) {
        List<Choice> choices = new ArrayList<>();
        choices.add(systems(known.flatMap(DeviceNames.Known::systems)));
        List<String> names = known.map(DeviceNames.Known::names).orElse(List.of());
        names.forEach(name -> choices.add(new Choice(Optional.of(name), name)));
        settled.filter(name -> !names.contains(name))
                .map(name -> new Choice(settled, known.isEmpty() ? name : missing(name)))
                .ifPresent(choices::add);
        Choice now =
                choices.stream()
                        .filter(choice -> choice.name.equals(settled))
                        .findFirst()
                        .orElseThrow();
        return new Offer(List.copyOf(choices), now);
    }

    private static Choice systems(Optional<String> name) {
        return new Choice(
                Optional.empty(),
                name.map(it -> "System’s choice (" + it + ")").orElse("System’s choice"));
    }

    private static String missing(String name) {
        return name + " (not connected)";
    }
}
