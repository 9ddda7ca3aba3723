package app.pythia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Who may depend on whom: one test for each sentence of the design.
class ArchitectureTest {

    private static final JavaClasses PYTHIA =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void supportDependsOnNoRoom() {
        room("support").because("what all may use can need none of them").check(PYTHIA);
    }

    @Test
    void conversationDependsOnSupportAlone() {
        room("conversation", "support")
                .because("what was said outlives the service and the devices it was said with")
                .check(PYTHIA);
    }

    @Test
    void audioDependsOnSupportAlone() {
        room("audio", "support")
                .because("sound can be tested without a service, a store or a window")
                .check(PYTHIA);
    }

    @Test
    void delphiDependsOnSupportAlone() {
        room("delphi", "support")
                .because("the service's ways must not leak into what is stored, played or set")
                .check(PYTHIA);
    }

    @Test
    void settingsDependOnSupportAlone() {
        room("settings", "support")
                .because("a setting is a plain value: whoever obeys it is told by app")
                .check(PYTHIA);
    }

    @Test
    void theNetworkDependsOnSupportAlone() {
        room("network", "support")
                .because("whom to trust and which way to go is the same for whoever asks")
                .check(PYTHIA);
    }

    @Test
    void turnDependsOnConversationAudioAndDelphi() {
        room("turn", "conversation", "audio", "delphi", "outbox", "sounds", "support")
                .because("a turn brings these together, and knows no window")
                .check(PYTHIA);
    }

    @Test
    void outboxDependsOnConversationAlone() {
        room("outbox", "conversation", "support")
                .because("what was said must be found again whatever has become of the service")
                .check(PYTHIA);
    }

    @Test
    void soundsDependOnAudioAndTheNamesOfSounds() {
        room(
                        "sounds",
                        resideInRooms("audio", "support")
                                .or(are(name("app.pythia.conversation.SoundId"))))
                .because("what was heard can be heard again whatever became of its message")
                .check(PYTHIA);
    }

    @Test
    void syncDependsOnConversationAndDelphi() {
        room("sync", resideInRooms("conversation", "delphi", "support").or(sharedByTurn()))
                .because(
                        "it fetches from the one into the other, and tells failures as a turn does")
                .check(PYTHIA);
    }

    @Test
    void webDependsOnAudioAndOnWhatATurnAsksOfIt() {
        room("web", resideInRooms("audio", "support").or(askedByTurn()))
                .because("it serves the turn's ports, and knows neither the service nor a setting")
                .check(PYTHIA);
    }

    @Test
    void markdownDependsOnNoRoom() {
        room("markdown")
                .because("what a text means can be read without a window, a file or a thread")
                .check(PYTHIA);
    }

    @Test
    void uiDependsOnTurnConversationExportSyncSettingsCheckMarkdownAndTheDesktop() {
        room(
                        "ui",
                        "turn",
                        "conversation",
                        "export",
                        "sync",
                        "settings",
                        "check",
                        "markdown",
                        "desktop",
                        "support")
                .because("the window must stay the same whatever the service and the devices are")
                .check(PYTHIA);
    }

    @Test
    void theDesktopDependsOnTheNamesOfKeysAlone() {
        room(
                        "desktop",
                        resideInRooms("support")
                                .or(are(nameStartingWith("app.pythia.settings.KeyChord"))))
                .because(
                        "who listens for keys of the whole system must know nothing that is said or kept")
                .check(PYTHIA);
    }

    @Test
    void theUiKnowsTheDesktopsPortsAlone() {
        noClasses()
                .that()
                .resideInAPackage("app.pythia.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.pythia.desktop.*..")
                .because("how a desktop is spoken to may change, and may not be there")
                .check(PYTHIA);
    }

    @Test
    void theKeyboardsHookIsKnownInDesktopHookAlone() {
        onlyIn("desktop.hook..")
                .mayUse("com.github.kwhat..")
                .because("it is shown every key of the system, and lets go of it in one place")
                .check(PYTHIA);
    }

    @Test
    void theSessionsBusIsKnownInDesktopBusAlone() {
        onlyIn("desktop.bus..")
                .mayUse("org.freedesktop..")
                .because("other programs answer there, late, wrongly or never")
                .check(PYTHIA);
    }

    @Test
    void checkDependsOnAudioAlone() {
        room("check", "audio", "support")
                .because("a microphone is checked without a clone, a store or a turn")
                .check(PYTHIA);
    }

    @Test
    void exportDependsOnConversationAndAudio() {
        room(
                        "export",
                        resideInAnyPackage(
                                "app.pythia.conversation",
                                "app.pythia.audio",
                                "app.pythia.audio.dsp",
                                "app.pythia.support"))
                .because("what is known can be taken away without a service, a device or a window")
                .check(PYTHIA);
    }

    @Test
    void demoDependsOnAudioAlone() {
        room(
                        "demo",
                        resideInAnyPackage(
                                "app.pythia.audio", "app.pythia.audio.dsp", "app.pythia.support"))
                .because("a stand-in that shared code with our client would share its mistakes")
                .check(PYTHIA);
    }

    @Test
    void onlyTheMainClassDependsOnApp() {
        noClasses()
                .that(resideOutsideOfPackages("app.pythia", "app.pythia.app.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.pythia", "app.pythia.app..")
                .because("what is wired must not know who wires it")
                .check(PYTHIA);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("app.pythia.(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms that need each other are one room")
                .check(PYTHIA);
    }

    @Test
    void soundItselfKnowsNothingThatIsDoneWithIt() {
        noClasses()
                .that()
                .resideInAPackage("app.pythia.audio")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "app.pythia.audio.*..",
                                        "java.util.concurrent..",
                                        "java.nio.file..")
                                .or(are(name("java.lang.Thread"))))
                .because("formats and samples are plain data: no input or output, no threads")
                .check(PYTHIA);
    }

    @Test
    void theServicesPortKnowsNoAdapter() {
        noClasses()
                .that()
                .resideInAPackage("app.pythia.delphi")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.pythia.delphi.*..")
                .because(
                        "whoever uses the port must not be tied to one way of speaking to the service")
                .check(PYTHIA);
    }

    @Test
    void eventStreamsAreParsedWithoutHttp() {
        noClasses()
                .that()
                .resideInAPackage("app.pythia.delphi.sse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.pythia.delphi", "app.pythia.delphi.http..", "java.net..")
                .because("a parser of bytes can be tried with every cut and every fault")
                .check(PYTHIA);
    }

    @Test
    void theStoreKnowsNoAdapter() {
        noClasses()
                .that()
                .resideInAPackage("app.pythia.conversation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.pythia.conversation.*..")
                .because("how messages are kept may change")
                .check(PYTHIA);
    }

    @Test
    void javaFxIsKnownInUiAndAppAlone() {
        onlyIn("ui..", "app..")
                .mayUse("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp.ikonli..")
                .because("everything else runs, and is tested, without a toolkit")
                .check(PYTHIA);
    }

    @Test
    void tarsosDspIsKnownInAudioDspAlone() {
        onlyIn("audio.dsp..")
                .mayUse("be.tarsos..")
                .because("it is no module, its licence binds, and its ways are not ours")
                .check(PYTHIA);
    }

    @Test
    void javaSoundIsKnownInAudioDeviceAlone() {
        onlyIn("audio.device..")
                .mayUse("javax.sound..")
                .because("its traps are met once, behind ports that a test can replace")
                .check(PYTHIA);
    }

    @Test
    void httpIsKnownInDelphiHttpAndWebAlone() {
        onlyIn("delphi.http..", "web..")
                .mayUse("java.net.http..")
                .because(
                        "redirects, time limits and keys are handled once for the service, and once for all others, who never see its key")
                .check(PYTHIA);
    }

    @Test
    void jacksonIsKnownWhereJsonIsReadOrWritten() {
        onlyIn(
                        "delphi.http..",
                        "demo..",
                        "settings..",
                        "web..",
                        "conversation.sqlite..",
                        "outbox..",
                        "export..")
                .mayUse("tools.jackson..", "com.fasterxml.jackson..")
                .because("our records are not the service's JSON")
                .check(PYTHIA);
    }

    @Test
    void sqlIsKnownInConversationSqliteAlone() {
        onlyIn("conversation.sqlite..")
                .mayUse("java.sql..", "javax.sql..", "org.sqlite..")
                .because("the store is a port; SQLite is one way to keep it")
                .check(PYTHIA);
    }

    @Test
    void theServerAndTheSynthesiserAreKnownInDemoAlone() {
        onlyIn("demo..")
                .mayUse("com.sun.net.httpserver..", "com.sun.speech..")
                .because("they are there for the demo clone only")
                .check(PYTHIA);
    }

    @Test
    void theLoggingLibraryIsKnownInAppLogAlone() {
        onlyIn("app.log..")
                .mayUse("ch.qos.logback..")
                .because("what is written to the log is cleaned in one place")
                .check(PYTHIA);
    }

    @Test
    void commonMarkIsKnownInMarkdownAlone() {
        onlyIn("markdown..")
                .mayUse("org.commonmark..")
                .because("views show our blocks, whoever has read them")
                .check(PYTHIA);
    }

    @Test
    void theKeychainsLibraryIsKnownInSettingsKeychainAlone() {
        onlyIn("settings.keychain..")
                .mayUse("com.github.javakeyring..", "com.sun.jna..")
                .because("it speaks native code and buses, may block, and may not be there")
                .check(PYTHIA);
    }

    @Test
    void certificatesAreCheckedInNetworkAlone() {
        onlyIn("network..", "support..")
                .mayUse("java.security.cert..")
                .because(
                        "there is one place where trust could be lost, and no way to ignore a certificate")
                .check(PYTHIA);
    }

    @Test
    void wordsAreShownByUiAlone() {
        noClasses()
                .that(resideOutsideOfPackages("app.pythia.ui.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.pythia.ui.words..")
                .because("other rooms tell facts, which have no language")
                .check(PYTHIA);
    }

    @Test
    void wordsKnowNothingOfWhatTheyAreSaidOf() {
        noClasses()
                .that()
                .resideInAPackage("app.pythia.ui.words..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("app.pythia..", "javafx..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage("app.pythia.ui.words.."))))
                .because("they are looked up, and nothing more")
                .check(PYTHIA);
    }

    @Test
    void bundlesAreReadInWordsAlone() {
        noClasses()
                .that(resideOutsideOfPackages("app.pythia.ui.words.."))
                .should()
                .dependOnClassesThat(
                        are(name("java.util.ResourceBundle").or(name("java.text.MessageFormat"))))
                .because("which language is shown is decided in one place")
                .check(PYTHIA);
    }

    @Test
    void optionsAreReadInAppAlone() {
        onlyIn("app..")
                .mayUse("picocli..")
                .because("rooms are given values, not command lines")
                .check(PYTHIA);
    }

    private static ArchRule room(String room, String... others) {
        return room(room, resideInRooms(others));
    }

    /// Of Pythia's own classes, those in the room depend on each other and on `others` alone.
    private static ArchRule room(String room, DescribedPredicate<JavaClass> others) {
        return noClasses()
                .that(resideInRooms(room))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("app.pythia..")
                                .and(DescribedPredicate.not(resideInRooms(room).or(others))));
    }

    private static DescribedPredicate<JavaClass> resideInRooms(String... rooms) {
        return resideInAnyPackage(inPythia(rooms, ".."));
    }

    /// How failures and the service's terms are told, and how a conversation is begun.
    private static DescribedPredicate<JavaClass> sharedByTurn() {
        return are(
                nameStartingWith("app.pythia.turn.Problem")
                        .or(name("app.pythia.turn.Translation"))
                        .or(nameStartingWith("app.pythia.turn.ConversationOpener"))
                        .or(name("app.pythia.turn.HistoryReader")));
    }

    /// What a turn wants of others on the web, and how their failures are told.
    private static DescribedPredicate<JavaClass> askedByTurn() {
        return are(
                nameStartingWith("app.pythia.turn.Problem")
                        .or(name("app.pythia.turn.SpeechToText"))
                        .or(name("app.pythia.turn.TranscriptionException"))
                        .or(nameStartingWith("app.pythia.turn.Picture")));
    }

    private static Outside onlyIn(String... packages) {
        return libraries ->
                noClasses()
                        .that(resideOutsideOfPackages(inPythia(packages, "")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(libraries);
    }

    private static String[] inPythia(String[] packages, String suffix) {
        return Arrays.stream(packages).map(p -> "app.pythia." + p + suffix).toArray(String[]::new);
    }

    private interface Outside {

        ArchRule mayUse(String... libraries);
    }
}
