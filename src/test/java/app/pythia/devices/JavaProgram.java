package app.pythia.devices;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a Java program is started on the JDK that runs the tests.
final class JavaProgram {
    private JavaProgram() {}

    /// The `java` command.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The command line of a class of the tests that uses Pythia's classes.
    static String[] withPythia(Class<?> main, String... arguments) {
        String classes = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                java(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Duser.language=en",
                                "-Duser.country=US",
                                "--class-path",
                                classes
                                        + File.pathSeparator
                                        + System.getProperty("devices.modulePath"),
                                main.getName()));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /// The command line of a class of the tests.
    static String[] of(Class<?> main) {
        String classes = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        return new String[] {java(), "--class-path", classes, main.getName()};
    }
}
