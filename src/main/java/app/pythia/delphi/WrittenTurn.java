package app.pythia.delphi;

import java.util.List;

/// A turn of the user's in the form that takes and gives text.
///
/// @param message 1 to 10,000 characters
/// @param fileUrls the public addresses of files to read
public record WrittenTurn(String conversationId, String message, List<String> fileUrls) {

    public WrittenTurn {
        fileUrls = List.copyOf(fileUrls);
    }
}
