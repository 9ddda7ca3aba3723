package app.pythia.ui.chat;

import app.pythia.conversation.MessageId;
import java.time.LocalDate;
import java.util.Optional;

/// What changes how messages are shown, and is none of themselves.
///
/// @param spoken the message that is being spoken
/// @param soundsKept how many bytes of sounds are kept: with it changes which messages have theirs
/// @param today the day it is where the user is
record Circumstances(
        Sounding sounding,
        Optional<MessageId> spoken,
        Saving saving,
        long soundsKept,
        LocalDate today) {}
