package app.pythia.audio.device;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The environment that native libraries in this process see, on systems with POSIX's `setenv`.
/// Java's own view of it stays as it was.
///
/// Not safe for use by several threads at once. Libraries that read the environment at the very
/// moment it is changed are not kept from that: so it is changed only where nothing else helps.
final class NativeEnvironment {
    private final Map<String, String> original = System.getenv();
    private final MethodHandle setenv =
            function(
                    "setenv",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT));
    private final MethodHandle unsetenv =
            function("unsetenv", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

    /// What is done meanwhile.
    interface Action<T> {
        T run() throws DeviceException;
    }

    /// Runs `action` with these variables set, and gives them back what they were.
    <T> T with(Map<String, String> variables, Action<T> action) throws DeviceException {
        Map<String, @Nullable String> before = new HashMap<>();
        variables.keySet().forEach(name -> before.put(name, original.get(name)));
        try {
            variables.forEach(this::set);
            return action.run();
        } finally {
            before.forEach(this::set);
        }
    }

    private void set(String name, @Nullable String value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment variable = arena.allocateFrom(name);
            if (value == null) {
                int _ = (int) unsetenv.invokeExact(variable);
            } else {
                int _ = (int) setenv.invokeExact(variable, arena.allocateFrom(value), 1);
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Both are in every C library, and do nothing but what they are made for here.
    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }
}
