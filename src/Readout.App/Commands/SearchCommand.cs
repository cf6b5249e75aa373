using System.CommandLine;
using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Records.Searching;

namespace Readout.App.Commands;

internal static class SearchCommand
{
    public const string Examples =
        """
        readout search переговорами                            statements about talks, in any form of the word
        readout search 'speaker:"Joe Biden" from:2021-12'      what Biden said since December
        readout search '"peace talks" -kind:denied lang:en'    a phrase, without denials, in English
        readout search 'мост OR дорога' --in articles --sort best
        readout search 'has:deadline' --in commitments --format jsonl

        Words side by side are all wanted, in whatever form; OR lets either do, - before a term excludes it, parentheses group, quotation marks make a
        phrase. Fields: speaker: about: outlet: relay: kind: lang: day: from: to: story: has: with a value in quotation marks where it has spaces.
        A query that begins with - stands behind --: readout search -- -lang:uk
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        var query = new Argument<string[]>("QUERY") { Description = "What to look for; see below. Without one, everything, the newest first.", Arity = ArgumentArity.ZeroOrMore };
        var target = new Option<string>("--in") { HelpName = "WHAT", Description = "What to find: statements, articles, meetings or commitments. Default: statements.", DefaultValueFactory = _ => "statements" };
        target.AcceptOnlyFromAmong("statements", "articles", "meetings", "commitments");
        var sort = new Option<string>("--sort") { HelpName = "ORDER", Description = "newest or best first. Default: newest.", DefaultValueFactory = _ => "newest" };
        sort.AcceptOnlyFromAmong("newest", "best");
        var limit = new Option<int>("--limit", "-n") { HelpName = "N", Description = $"How many at most, up to {SearchRequest.MostResults}. Default: 20.", DefaultValueFactory = _ => 20 };
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int number) || number is < 1 or > SearchRequest.MostResults))
            {
                result.AddError($"--limit: a number from 1 to {SearchRequest.MostResults} is needed, not '{result.Tokens[0].Value}'.");
            }
        });
        var after = new Option<string?>("--after") { HelpName = "CURSOR", Description = "Go on behind a result: the 'cursor' of its line in jsonl, with the same query and order." };
        var command = new Command("search", "Find statements, articles, meetings and commitments in an archive.") { query, target, sort, limit, after };
        archive.AddTo(command);
        command.SetAction(parsed =>
        {
            var run = new SearchRun(string.Join(' ', parsed.GetValue(query)!), archive.Format(parsed) == "jsonl");
            return run.Parse(parsed.GetValue(target)!, parsed.GetValue(sort)!, parsed.GetValue(limit), parsed.GetValue(after)) is not { } request ? ExitCode.Usage
                : ArchiveRun.OverExisting(archive.Archive(parsed), (database, connection, _) => run.Run(request, database, connection));
        });
        return command;
    }

    private sealed class SearchRun(string text, bool isJson)
    {
        public SearchRequest? Parse(string target, string sort, int limit, string? after)
        {
            if (!SearchQuery.TryParse(text, out SearchQuery? query, out SearchQueryError? error))
            {
                Console.Error.WriteLine($"readout: {error.Message}.");
                Console.Error.WriteLine($"  {text.ReplaceLineEndings(" ")}");
                Console.Error.WriteLine($"  {new string(' ', error.Position)}^");
                return null;
            }

            SearchCursor? cursor = null;
            SearchSort order = sort == "best" ? SearchSort.Best : SearchSort.Newest;
            if (after is not null && (!SearchCursor.TryParse(after, out cursor) || cursor.Sort != order))
            {
                Console.Error.WriteLine($"readout: --after: '{after}' is no cursor of results in this order.");
                return null;
            }

            return new SearchRequest { Query = query, Target = Enum.Parse<SearchTarget>(target, ignoreCase: true), Sort = order, Limit = limit, After = cursor };
        }

        public int Run(SearchRequest request, ArchiveDatabase database, DbConnection connection)
        {
            var index = new SearchIndex(database, connection);
            SearchQuery query = new NameVariants(connection).Expand(request.Query);
            IReadOnlyList<SearchResult> found = new ClaimFolding(index, new SearchResultReader(connection, query), connection).Find(request with { Query = query });
            foreach (SearchResult result in found)
            {
                if (isJson)
                {
                    Console.Out.WriteLine(SearchResultJson.Line(result));
                }
                else
                {
                    SearchResultText.Write(result, Console.Out);
                }
            }

            if (found.Count == 0 && !isJson)
            {
                SearchSuggestions.Write(request, index, Console.Out);
            }

            return ExitCode.Success;
        }
    }
}
