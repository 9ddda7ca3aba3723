/// Pythia: talk with a Delphi clone.
module app.pythia {
    requires atlantafx.base;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires com.github.kwhat.jnativehook;
    requires freetts;
    requires info.picocli;
    requires java.desktop;
    requires java.keyring;
    requires java.net.http;
    requires java.sql;
    requires javafx.controls;
    requires javafx.graphics;
    requires jdk.httpserver;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    // The keychain's library finds it at run time, too, on Linux.
    requires org.freedesktop.dbus;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires static transitive org.jspecify;
    requires TarsosDSP;
    requires tools.jackson.databind;

    // Options are set by reflection.
    opens app.pythia.app to
            info.picocli;

    // What goes over the session's bus is made by reflection.
    exports app.pythia.desktop.bus to
            org.freedesktop.dbus;

    opens app.pythia.desktop.bus to
            org.freedesktop.dbus;

    // The log's parts are made by reflection.
    exports app.pythia.app.log to
            ch.qos.logback.core;
}
