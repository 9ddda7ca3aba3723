package app.pythia.app;

import app.pythia.audio.device.FakeDevices;
import app.pythia.demo.DemoClone;
import app.pythia.demo.Faults;
import app.pythia.settings.CloneId;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.Secret;
import app.pythia.settings.SecretState.Doing;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.TypedAnswers;
import app.pythia.support.AppPaths;
import app.pythia.support.Redactor;
import app.pythia.support.Watched;
import app.pythia.turn.TurnState;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything below the window, in a data folder, with a key and words that must not be found in
/// anything that it leaves: it takes turns that work and turns that fail in all ways, and meets a
/// damaged store. It prints its key first, and `done` in the end.
public final class CanaryProgram {
    private static final int SECOND = 88_200;

    private final AppPaths paths;
    private final String words;
    private final Redactor redactor;
    private final Faults faults = new Faults();
    private final DemoClone service;

    private CanaryProgram(AppPaths paths, String words, Redactor redactor) throws IOException {
        this.paths = paths;
        this.words = words;
        this.redactor = redactor;
        this.service = faults.start();
    }

    /// Runs it.
    ///
    /// @param args the data folder, the words to be said, and `open` for a log that does not hide
    ///   the key: the fault that whoever searches must find
    public static void main(String[] args) throws Exception {
        AppPaths paths = AppPaths.in(Path.of(args[0]));
        Redactor redactor = new Redactor();
        Logging.into(paths.logs(), redactor);
        boolean open = args.length > 2 && args[2].equals("open");
        CanaryProgram program = new CanaryProgram(paths, args[1], open ? new Redactor() : redactor);
        System.out.println(program.service.apiKey());
        program.session(KeyPlace.RUN);
        program.damageStore();
        program.session(KeyPlace.FILE);
        System.out.println("done");
        // What a failure has left behind must not keep this from ending.
        System.exit(0);
    }

    private void session(KeyPlace place) throws IOException, InterruptedException {
        try (SettingsStore settings = SettingsStore.open(paths.data())) {
            Secrets secrets = Secrets.in(paths.data(), settings, redactor);
            secrets.apiKey(CloneId.FIRST).keep(Secret.of(service.apiKey()), place);
            new Watched<>(secrets.apiKey(CloneId.FIRST).state())
                    .await(now -> now.doing() == Doing.NOTHING);
            settings.update(was ->
                    was.withOwn(it ->
                                    it.withAddress(
                                                    Optional.of(
                                                            new ServiceAddress(service.baseUri())))
                                            .withUserEmail(Optional.of(DemoClone.USER_EMAIL)))
                            .withTypedAnswers(TypedAnswers.TEXT));
            Setup setup = new Setup(Map.of(), false, settings, secrets);
            FakeDevices devices = new FakeDevices();
            KeptConversations kept =
                    KeptConversations.of(
                            setup.choice(), new CloneFolders(paths.data()), () -> 1_000_000_000);
            try (Services services =
                    new Services(
                            setup,
                            kept.archive(),
                            kept.outbox(),
                            kept.sounds(),
                            devices,
                            _ -> {})) {
                turns(services, devices, settings);
            }
        }
    }

    private void turns(Services services, FakeDevices devices, SettingsStore settings) {
        services.mirror().refresh();
        type(services);
        speak(services, devices);
        for (int status : List.of(400, 401, 403, 404, 422, 429, 500, 503)) {
            faults.answer(status, "application/json", gossip(), Map.of("X-Echo", quoted()));
            type(services);
        }
        faults.answer(200, "text/event-stream", "data: " + gossip() + "\n\n", Map.of());
        type(services);
        faults.answer(200, "application/json", "{" + words, Map.of());
        type(services);
        faults.html(200);
        type(services);
        faults.redirect(307, URI.create("http://127.0.0.1:1/?key=" + service.apiKey()));
        type(services);
        for (int cut : List.of(0, 20, 60, 200)) {
            faults.cutAfter(cut);
            type(services);
        }
        faults.none();
        services.mirror().refresh();
        settings.update(was ->
                was.withOwn(it ->
                        it.withAddress(Optional.of(ServiceAddress.of("http://127.0.0.1:1")))));
        type(services);
        faultsOfTheProgram();
    }

    private void type(Services services) {
        Watched<TurnState> states = new Watched<>(services.turns().state());
        services.turns().dismiss();
        services.turns().type(words, List.of());
        states.await(now -> now instanceof TurnState.Sending);
        states.await(now -> now instanceof TurnState.Ready || now instanceof TurnState.Failed);
    }

    private void speak(Services services, FakeDevices devices) {
        Watched<TurnState> states = new Watched<>(services.turns().state());
        devices.microphone().hear(new byte[SECOND]);
        services.turns().begin();
        states.await(TurnState.Listening.class);
        devices.microphone().hear(words.repeat(500).getBytes(StandardCharsets.UTF_16LE));
        devices.microphone().awaitHeard();
        services.turns().finish();
        states.await(now -> now instanceof TurnState.Ready || now instanceof TurnState.Failed);
    }

    /// What a service may say that has it in for the user.
    private String gossip() {
        return "{\"detail\": \"" + quoted() + "\", \"error\": \"" + words + "\"}";
    }

    private String quoted() {
        String key = service.apiKey();
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return String.join(
                " ",
                key,
                Base64.getEncoder().encodeToString(bytes),
                HexFormat.of().formatHex(bytes),
                "?key=" + key);
    }

    /// Faults of the program's own, with the key and the words in them.
    private void faultsOfTheProgram() {
        Logger log = LoggerFactory.getLogger(CanaryProgram.class);
        log.info("asked with {}", quoted());
        String hex =
                HexFormat.of()
                        .withUpperCase()
                        .formatHex(service.apiKey().getBytes(StandardCharsets.UTF_8));
        log.warn("so it is {}", hex);
        for (int shift = 1; shift < 3; shift++) {
            byte[] bytes = (" ".repeat(shift) + service.apiKey()).getBytes(StandardCharsets.UTF_8);
            log.warn("or {}", Base64.getEncoder().encodeToString(bytes));
        }
        log.error("A fault", new IOException(quoted(), new IllegalStateException(words)));
        log.error("Another", new IllegalArgumentException(words + quoted()));
    }

    private void damageStore() throws IOException {
        Path store = paths.data().resolve("pythia.db");
        byte[] bytes = Files.readAllBytes(store);
        for (int at = 100; at < bytes.length; at += 7) {
            bytes[at] ^= 0x55;
        }
        Files.write(store, bytes);
    }
}
