package app.pythia.app;

import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.conversation.Archive;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import app.pythia.outbox.Outbox;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.sounds.KeptSounds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Pythia without its window, with the demo clone, on the devices that there are. It does what it
/// is told line by line, and tells each state of its turns with the time: `@ NANOSECONDS State`.
///
/// `hear` is for the longest thing that the user has said, `save` for the last.
public final class TurnsProgram {
    private final SettingsStore settings;
    private final Services services;

    private TurnsProgram(SettingsStore settings, Services services) {
        this.settings = settings;
        this.services = services;
    }

    public static void main(String[] args) throws IOException {
        SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
        Setup setup = new Setup(Map.of(), true, settings);
        try (JavaSoundDevices devices = new JavaSoundDevices(setup.devices());
                Services services =
                        new Services(
                                setup,
                                Archive.none(),
                                Outbox.none(),
                                KeptSounds.inMemory(1_000_000),
                                devices,
                                _ -> {})) {
            devices.start();
            services.turns().state().subscribe(state -> tell(state.getClass().getSimpleName()));
            new TurnsProgram(settings, services).obey();
        }
        System.exit(0);
    }

    private void obey() throws IOException {
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            int space = order.indexOf(' ');
            obey(
                    space < 0 ? order : order.substring(0, space),
                    space < 0 ? "" : order.substring(space + 1));
        }
    }

    private void obey(String order, String what) throws IOException {
        switch (order) {
            case "press" -> services.turns().begin();
            case "release" -> services.turns().finish();
            case "cancel" -> services.turns().cancel();
            case "dismiss" -> services.turns().dismiss();
            case "hear" ->
                    said().max(Comparator.comparing(TurnsProgram::length))
                            .ifPresent(message -> services.turns().hear(message.id()));
            case "save" -> save(Path.of(what));
            case "microphone" ->
                    settings.update(
                            was -> was.withDevices(was.devices().withMicrophone(name(what))));
            case "speaker" ->
                    settings.update(was -> was.withDevices(was.devices().withSpeaker(name(what))));
            default -> throw new IllegalArgumentException(order);
        }
    }

    private void save(Path file) throws IOException {
        Optional<byte[]> wav =
                said().findFirst().flatMap(message -> services.turns().wav(message.id()));
        if (wav.isPresent()) {
            Files.write(file, wav.get());
        }
        tell(wav.isPresent() ? "saved" : "nothing");
    }

    /// The newest first.
    private Stream<Message> said() {
        return services.store().transcript().get().messages().reversed().stream()
                .filter(message -> message.sender() == Sender.USER)
                .filter(message -> message.voice().flatMap(VoiceNote::sound).isPresent());
    }

    private static Duration length(Message message) {
        return message.voice().map(VoiceNote::length).orElse(Duration.ZERO);
    }

    private static Optional<String> name(String what) {
        return Optional.of(what).filter(it -> !it.isEmpty());
    }

    private static void tell(String what) {
        System.out.println("@ " + System.nanoTime() + " " + what);
    }
}
