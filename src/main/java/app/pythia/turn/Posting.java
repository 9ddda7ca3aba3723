package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.VoiceNote;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.ReplyStream;
import app.pythia.outbox.Outgoing.State;
import app.pythia.sounds.Sound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Sends what the user said in one turn, and settles what becomes of it where that fails. Used by
/// the turn's thread alone.
final class Posting {
    private final TurnTools tools;
    private final Stage stage;
    private final Place place;
    private final Parcel parcel;
    private final Backlog backlog;
    private final Settling settling;
    private @Nullable ConversationId shownIn;
    private @Nullable VoiceNote note;

    /// @param earlier what is sent once more, if it is that
    Posting(
            TurnTools tools,
            Stage stage,
            Place place,
            Parcel parcel,
            Backlog backlog,
            Settling settling,
            Optional<Unsent> earlier) {
        this.tools = tools;
        this.stage = stage;
        this.place = place;
        this.parcel = parcel;
        this.backlog = backlog;
        this.settling = settling;
        shownIn = earlier.map(Unsent::conversation).orElse(null);
    }

    /// The conversation that the words belong to.
    ConversationId conversation(WordSource words) throws TurnFailure, InterruptedException {
        try {
            return place.get();
        } catch (DelphiException refused) {
            throw failed(words, refused.problem(), Fate.before(refused.problem()));
        } catch (InterruptedException cancelled) {
            keep(words, Kept.Fate.NOT_SENT);
            throw cancelled;
        }
    }

    /// Sends them. Once the service answers, it has them.
    ReplyStream send(Words words, Route route, ConversationId conversation)
            throws TurnFailure, InterruptedException {
        show(words, conversation, MessageStatus.SENDING);
        WordSource source = WordSource.of(words);
        if (!parcel.isSending(conversation, arrivals().before(conversation, place.isNew()))) {
            keep(source, Kept.Fate.QUEUED);
            backlog.failed(new Problem.NotKept(), Optional.empty());
            throw new TurnFailure(new Problem.NotKept());
        }
        AtomicBoolean out = new AtomicBoolean(!route.tellsWhenItIsOut());
        Runnable handedOver =
                () -> {
                    out.set(true);
                    tools.steps().accept(TurnStep.REQUEST_OUT);
                };
        try {
            ReplyStream stream = route.send(tools.api(), conversation, handedOver);
            arrived(conversation);
            return stream;
        } catch (DelphiException failed) {
            throw failed(source, failed.problem(), Fate.of(failed.problem()));
        } catch (InterruptedException cancelled) {
            keep(source, out.get() ? Kept.Fate.UNCERTAIN : Kept.Fate.NOT_SENT);
            throw cancelled;
        }
    }

    /// Whether the words must wait behind others, and do so from here on.
    boolean waitsBehindOthers(Words words) {
        if (backlog.isEmpty()) {
            return false;
        }
        keep(WordSource.of(words), Kept.Fate.QUEUED);
        backlog.hurry(Backlog.Earliest.AS_TOLD);
        return true;
    }

    /// Whether what nobody knew to have arrived has. What cannot be looked for now stays uncertain:
    /// sent unseen, it might be there twice.
    boolean hasArrived(Words words) throws TurnFailure, InterruptedException {
        if (parcel.outgoing().state() != State.UNCERTAIN || shownIn == null) {
            return false;
        }
        try {
            return arrivals().look(shownIn, parcel.outgoing());
        } catch (DelphiException unknown) {
            keep(WordSource.of(words), Kept.Fate.UNCERTAIN);
            throw new TurnFailure(Translation.problem(unknown.problem()));
        } catch (InterruptedException cancelled) {
            keep(WordSource.of(words), Kept.Fate.UNCERTAIN);
            throw cancelled;
        }
    }

    /// The service has it.
    void arrived(ConversationId conversation) {
        parcel.sent();
        backlog.remove(parcel.message());
        backlog.reached();
        mark(conversation, MessageStatus.COMPLETE);
    }

    private TurnFailure failed(WordSource words, DelphiProblem why, Fate fate) {
        Problem problem = Translation.problem(why);
        switch (fate) {
            case Fate.Later(Optional<Duration> after) -> {
                keep(words, Kept.Fate.QUEUED);
                backlog.failed(problem, after);
            }
            case Fate.Stopped _ -> {
                keep(words, Kept.Fate.NOT_SENT);
                backlog.stop(problem);
            }
            case Fate.Refused _ -> keep(words, Kept.Fate.NOT_SENT);
            case Fate.Uncertain _ -> keep(words, Kept.Fate.UNCERTAIN);
        }
        return new TurnFailure(problem);
    }

    /// Keeps words, and shows that they are kept: in the conversation they belong to, or in one of
    /// their own until there is one.
    void keep(WordSource words, Kept.Fate fate) {
        ConversationId conversation =
                Optional.ofNullable(shownIn).or(place::known).orElseGet(this::waitingRoom);
        parcel.is(state(fate), conversation);
        show(words, conversation, status(fate));
        tools.store().selectIfNone(conversation);
        Unsent unsent = new Unsent(words, parcel, conversation);
        stage.keep(unsent, fate);
        switch (fate) {
            case QUEUED -> backlog.add(unsent);
            case UNCERTAIN -> {
                backlog.remove(parcel.message());
                settling.settle(unsent);
            }
            case NOT_SENT -> backlog.remove(parcel.message());
        }
    }

    /// What showed the words elsewhere makes room for the message here.
    private void show(Words words, ConversationId conversation, MessageStatus status) {
        Message message = message(words);
        if (shownIn != null && shownIn.isLocal() && !conversation.isLocal()) {
            tools.store().replace(shownIn, conversation);
        } else if (shownIn != null) {
            tools.store().remove(shownIn, parcel.message());
        }
        tools.store().append(conversation, message.withStatus(status));
        shownIn = conversation;
    }

    private void show(WordSource words, ConversationId conversation, MessageStatus status) {
        if (conversation.equals(shownIn)) {
            mark(conversation, status);
        } else {
            words.known().ifPresent(known -> show(known, conversation, status));
        }
    }

    private Message message(Words words) {
        Message message =
                switch (words) {
                    case Words.Spoken(VoiceClip clip) -> spoken("", clip);
                    case Words.Dictated(VoiceClip clip, String text) -> spoken(text, clip);
                    case Words.Typed(String text, var attachments) ->
                            Message.outgoing(text, Optional.empty(), tools.clock().instant())
                                    .withAttachments(attachments);
                };
        return message.withId(parcel.message());
    }

    private Message spoken(String text, VoiceClip clip) {
        if (note == null) {
            note = keptNote().orElseGet(() -> kept(clip));
        }
        return Message.outgoing(text, Optional.of(note), tools.clock().instant());
    }

    private VoiceNote kept(VoiceClip clip) {
        return VoiceNotes.of(clip, tools.sounds().keep(Sound.of(clip)));
    }

    /// What is sent once more has its sound already.
    private Optional<VoiceNote> keptNote() {
        return Optional.ofNullable(shownIn)
                .flatMap(it -> VoiceNotes.kept(tools, it, parcel.message()));
    }

    private ConversationId waitingRoom() {
        ConversationId local = ConversationId.local();
        Optional<Instant> now = Optional.of(tools.clock().instant());
        tools.store().merge(List.of(Conversation.unread(local, Optional.empty(), now)));
        return local;
    }

    private void mark(ConversationId conversation, MessageStatus status) {
        MessageId message = parcel.message();
        tools.store().change(conversation, message, it -> it.withStatus(status));
    }

    private Arrivals arrivals() {
        return new Arrivals(tools.api(), tools.store());
    }

    static State state(Kept.Fate fate) {
        return switch (fate) {
            case NOT_SENT -> State.NEEDS_YOU;
            case QUEUED -> State.QUEUED;
            case UNCERTAIN -> State.UNCERTAIN;
        };
    }

    static MessageStatus status(Kept.Fate fate) {
        return switch (fate) {
            case NOT_SENT -> MessageStatus.NOT_SENT;
            case QUEUED -> MessageStatus.QUEUED;
            case UNCERTAIN -> MessageStatus.UNCERTAIN;
        };
    }
}
