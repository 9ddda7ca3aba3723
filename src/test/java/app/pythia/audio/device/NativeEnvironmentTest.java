package app.pythia.audio.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // It has no setenv, and no sound server that would ask for it.
class NativeEnvironmentTest {
    private static final String NAME = "PYTHIA_TEST_VARIABLE";

    private final NativeEnvironment environment = new NativeEnvironment();

    @Test
    void nativeCodeSeesAVariableMeanwhileAndNotAfterwards() throws DeviceException {
        assertThat(environment.with(Map.of(NAME, "mic Ä"), () -> seen())).isEqualTo("mic Ä");
        assertThat(seen()).isEqualTo("none");
    }

    @Test
    void aVariableIsTakenAwayAfterAFailure() {
        assertThatThrownBy(() ->
                        environment.with(
                                Map.of(NAME, "mic"),
                                () -> {
                                    throw new DeviceException(DeviceProblem.BUSY, null);
                                }))
                .isInstanceOf(DeviceException.class);
        assertThat(seen()).isEqualTo("none");
    }

    @Test
    void aVariableThatWasThereBeforeIsAsItWas() throws DeviceException {
        String path = System.getenv("PATH");
        environment.with(Map.of("PATH", "nowhere"), () -> "");

        assertThat(seen("PATH")).isEqualTo(path);
    }

    private static String seen() {
        return seen(NAME);
    }

    @SuppressWarnings("restricted")
    private static String seen(String name) {
        Linker linker = Linker.nativeLinker();
        MethodHandle getenv =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("getenv"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = (MemorySegment) getenv.invokeExact(arena.allocateFrom(name));
            return value.equals(MemorySegment.NULL)
                    ? "none"
                    : value.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
