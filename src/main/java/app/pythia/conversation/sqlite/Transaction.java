package app.pythia.conversation.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/// What is done whole or not at all.
final class Transaction {
    private Transaction() {}

    /// Changes to a store.
    interface Changing {
        void run() throws SQLException;
    }

    /// Does them.
    ///
    /// @throws SQLException why they could not be done; the store is as before
    static void of(Connection connection, Changing changing) throws SQLException {
        connection.setAutoCommit(false);
        try {
            changing.run();
            connection.commit();
        } catch (SQLException failed) {
            undo(connection, failed);
            throw failed;
        }
        connection.setAutoCommit(true);
    }

    /// SQLite ends a transaction by itself where the disk is full, and then refuses to end it
    /// again: that must not be told in place of the reason (sqlite.org/lang_transaction.html).
    private static void undo(Connection connection, SQLException failed) {
        try {
            connection.rollback();
        } catch (SQLException over) {
            failed.addSuppressed(over);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException over) {
            failed.addSuppressed(over);
        }
    }
}
