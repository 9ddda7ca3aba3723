package app.pythia.soak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Java programs of the test tree in processes of their own. Only for what is run on a class path,
/// as the soak is.
final class Programs {
    private Programs() {}

    /// A class with this process's classes and JDK.
    ///
    /// @param options for the virtual machine
    static ProcessBuilder java(Class<?> main, String... options) {
        return new ProcessBuilder(command(main, options));
    }

    /// The same as a command, to which arguments may be added.
    static List<String> command(Class<?> main, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=en",
                        "-Duser.country=US"));
        command.addAll(List.of(options));
        command.addAll(
                List.of("--class-path", System.getProperty("java.class.path"), main.getName()));
        return command;
    }
}
