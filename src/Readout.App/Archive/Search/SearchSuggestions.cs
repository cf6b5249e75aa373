using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>What to try when nothing was found: the other kinds that have something, and the term without which there would be some.</summary>
internal static class SearchSuggestions
{
    public static void Write(SearchRequest request, SearchIndex index, TextWriter output)
    {
        output.WriteLine($"No {NameOf(request.Target)} found.");
        if (request.After is not null)
        {
            output.WriteLine("There are no more results behind that cursor.");
            return;
        }

        SearchTarget[] others = [.. Enum.GetValues<SearchTarget>().Where(target => target != request.Target && Has(request with { Target = target }, index))];
        foreach (SearchTarget other in others)
        {
            output.WriteLine($"There are {NameOf(other)} that match: add --in {NameOf(other)}.");
        }

        if (others.Length == 0)
        {
            WriteFault(request, index, output);
        }
    }

    private static void WriteFault(SearchRequest request, SearchIndex index, TextWriter output)
    {
        if (!Has(request with { Query = SearchQuery.Everything }, index))
        {
            output.WriteLine($"The archive has no {NameOf(request.Target)} yet.");
        }
        else if (request.Query.Times.Count + request.Query.Stories.Count > 0 && Has(request with { Query = request.Query.WithoutBounds() }, index))
        {
            output.WriteLine("There are some outside of from:, to: and story:.");
        }
        else if (request.Query.Expression is SearchEvery { Parts: { } parts } && parts.FirstOrDefault(part => part is not SearchNot && !Has(request with { Query = SearchQuery.Of(part) }, index)) is { } fault)
        {
            output.WriteLine($"Nothing at all has {Describe(fault)}.");
        }
        else
        {
            output.WriteLine("Try fewer words, other words, or OR between them.");
        }
    }

    private static bool Has(SearchRequest request, SearchIndex index) => index.Find(request with { Limit = 1, After = null, Sort = SearchSort.Newest }).Count > 0;

    private static string NameOf(SearchTarget target) => target.ToString().ToLowerInvariant();

    private static string Describe(SearchExpression part) => part switch
    {
        SearchWords { Field: SearchField.Words } words => $"the words '{words.Text}'",
        SearchWords words => $"{words.Field.ToString().ToLowerInvariant()}:'{words.Text}'",
        SearchValue value => $"{value.Field.ToString().ToLowerInvariant()}:{value.Value}",
        _ => "one of the alternatives",
    };
}
