using System.CommandLine;

namespace Readout.App.Commands.Post;

/// <summary>The commands that bring statements to channels, one line and one file each.</summary>
internal static class PostCommand
{
    public const string Examples =
        """
        readout post add telegram @our_channel --story 17            what is said in a story from now on, as posts of a channel
        readout post add webhook https://desk.example/in --entity 5  what a person says, as signed webhooks
        readout post run                                             post, and correct what was posted, until Ctrl-C
        readout post list                                            how each channel does, and why not
        """;

    public static Command Create() => new("post", "Post what is said to Telegram channels and webhooks, and follow it with corrections.")
    {
        PostAddCommand.Create(),
        PostListCommand.Create(),
        PostRemoveCommand.Create(),
        PostApproveCommand.Create(),
        PostRunCommand.Create(),
    };

    /// <summary>The examples of the commands below, by their names.</summary>
    public static string ExamplesOf(string name) => name switch
    {
        "list" => PostListCommand.Examples,
        "remove" => PostRemoveCommand.Examples,
        "approve" => PostApproveCommand.Examples,
        "run" => PostRunCommand.Examples,
        _ => PostAddCommand.Examples,
    };
}
