package app.pythia.desktop.bus;

import app.pythia.desktop.GlobalKeyException;
import app.pythia.desktop.GlobalKeyProblem;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.Variant;

/// What the portal answers, at the path that it has named; an answer may come before the path does.
final class PortalAnswers {
    private final Map<String, CompletableFuture<Request.Response>> answers =
            new ConcurrentHashMap<>();

    PortalAnswers(DBusConnection connection) throws DBusException {
        connection.addSigHandler(
                Request.Response.class, response -> at(response.getPath()).complete(response));
    }

    /// Waits for the answer at a path.
    ///
    /// @throws GlobalKeyException if it is no
    Map<String, Variant<?>> await(DBusPath path) throws GlobalKeyException, InterruptedException {
        try {
            Request.Response response = at(path.getPath()).get();
            if (response.response != 0) {
                throw new GlobalKeyException(GlobalKeyProblem.NOT_ALLOWED);
            }
            return response.results;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CompletableFuture<Request.Response> at(String path) {
        return answers.computeIfAbsent(path, _ -> new CompletableFuture<>());
    }
}
