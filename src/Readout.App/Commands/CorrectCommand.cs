using System.CommandLine;
using Readout.App.Archive;
using Readout.App.Archive.Correcting;
using Readout.App.Archive.Writing;
using Readout.Dates;

namespace Readout.App.Commands;

internal static class CorrectCommand
{
    public const string Examples =
        """
        readout correct 12 s3 --speaker "Anna Holm"     statement s3 of article 12 is hers
        readout correct 12 s4 --no-statement            s4 is no statement at all
        readout correct 12 --published 2026-11-20       when article 12 was published
        readout correct 12 c1 --not-kept --by "A. Holm" what came of commitment c1, signed
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions();
        var article = new Argument<long>("ARTICLE") { Description = "The article's number, as search and import give it." };
        var statement = new Argument<string?>("STATEMENT") { Arity = ArgumentArity.ZeroOrOne, Description = "The statement's id in its record: s1, s2, …; of a commitment: c1, c2, …" };
        var speaker = new Option<string?>("--speaker") { HelpName = "NAME", Description = "Who said it." };
        var noStatement = new Option<bool>("--no-statement") { Description = "It is no statement." };
        var published = new Option<PartialDate?>("--published") { HelpName = "DATE", CustomParser = OptionValues.Date, Description = "When the article was published." };
        var kept = new Option<bool>("--kept") { Description = "The commitment was kept. Goes before every report." };
        var notKept = new Option<bool>("--not-kept") { Description = "The commitment was not kept." };
        var by = new Option<string?>("--by") { HelpName = "NAME", Description = "Who corrects it. Default: the user's name." };
        var command = new Command("correct", "Set right what was read wrong. It goes before what is read, now and whenever the page is read again.") { article, statement, speaker, noStatement, published, kept, notKept, by };
        archive.AddTo(command);
        command.Validators.Add(result =>
        {
            Option[] given = [.. ((Option[])[speaker, noStatement, published, kept, notKept]).Where(option => result.GetResult(option) is { Implicit: false })];
            if (given.Length != 1)
            {
                result.AddError("Say one thing to set right: --speaker, --no-statement, --published, --kept or --not-kept.");
            }
            else if (result.GetResult(statement) is { Tokens.Count: > 0 } == (given[0] == published))
            {
                result.AddError("--speaker and --no-statement need a STATEMENT, --kept and --not-kept a commitment; --published is for the whole article.");
            }
        });
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, _, messages) =>
        {
            using var writer = new ArchiveWriter(database, new WriterSettings { Say = text => messages.Warning("--archive", text) });
            (string target, string? value) = parsed.GetValue(speaker) is { } name ? (Correction.SpeakerTarget, name)
                : parsed.GetValue(noStatement) ? (Correction.NoStatement, null)
                : parsed.GetValue(kept) ? (Correction.OutcomeTarget, Correction.Kept)
                : parsed.GetValue(notKept) ? (Correction.OutcomeTarget, Correction.NotKept)
                : (Correction.PublishedTarget, parsed.GetValue(published)!.ToString());
            new Corrector(writer).Correct(parsed.GetValue(article), parsed.GetValue(statement), target, value, parsed.GetValue(by) ?? Environment.UserName);
            Console.Out.WriteLine("corrected");
            return ExitCode.Success;
        }));
        return command;
    }
}
