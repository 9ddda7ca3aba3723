package app.pythia.desktop;

import java.util.Map;

/// How a desktop tells programs of keys that are pressed elsewhere.
public enum GlobalKeyWay {
    /// A program can look at every key.
    HOOK,
    /// The same, once the user has allowed it in the system's settings.
    HOOK_IF_ALLOWED,
    /// The desktop looks for the keys and tells the program, once the user has agreed.
    PORTAL,
    NONE;

    /// What a desktop has, as far as can be seen from here.
    ///
    /// @param system the property `os.name`
    public static GlobalKeyWay of(String system, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return HOOK;
        }
        if (system.startsWith("Mac")) {
            return HOOK_IF_ALLOWED;
        }
        // An X server beside it is shown no keys of Wayland's windows.
        if (isNamed(environment, "WAYLAND_DISPLAY")
                || "wayland".equals(environment.get("XDG_SESSION_TYPE"))) {
            return PORTAL;
        }
        return isNamed(environment, "DISPLAY") ? HOOK : NONE;
    }

    private static boolean isNamed(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
