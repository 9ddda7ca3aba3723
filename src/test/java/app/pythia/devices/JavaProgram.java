package app.pythia.devices;

import java.nio.file.Path;

/// How a Java program is started on the JDK that runs the tests.
final class JavaProgram {
    private JavaProgram() {}

    /// The `java` command.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The command line of a class of the tests.
    static String[] of(Class<?> main) {
        String classes = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        return new String[] {java(), "--class-path", classes, main.getName()};
    }
}
