namespace Readout.Articles.Html;

/// <summary>
/// Finds who wrote the article. Structured data comes first; where it names no person, the bylines that stand beside the headline or are
/// marked as author, and the meta elements.
/// </summary>
internal sealed class AuthorFinder
{
    private const int LongestByline = 160;

    private readonly PageModel _page;
    private readonly StructuredData _data;
    private readonly SiteName _site;
    private readonly List<string> _people = [];
    private readonly List<string> _agencies = [];

    private AuthorFinder(PageModel page, StructuredData data, SiteName site)
    {
        _page = page;
        _data = data;
        _site = site;
    }

    public static Byline Find(PageModel page, StructuredData data, SiteName site, HeadlineArea area, LineRole[] roles, IReadOnlyList<TextBlock> lines)
    {
        var finder = new AuthorFinder(page, data, site);
        finder.AddStructured();
        if (finder._people.Count == 0)
        {
            finder.AddMeta();
        }

        var after = HeadlineArea.After(lines, Array.FindLastIndex(roles, role => role == LineRole.Body));
        if (finder._people.Count == 0)
        {
            finder.AddVisible(area);
        }

        if (finder._people.Count == 0)
        {
            finder.AddLabelled(area, roles, lines);
        }

        // After the text, a class that says "author" is as often somebody else's biography: only the standard's own words count.
        if (finder._people.Count == 0)
        {
            finder.AddMarked(after, finder.IsMarkedByStandard);
        }

        if (finder._people.Count == 0)
        {
            finder.AddLabelled(after, roles, lines);
        }

        if (finder._people.Count + finder._agencies.Count == 0)
        {
            finder.AddAccount(area, roles, lines);
        }

        return new Byline(finder._people, finder._agencies);
    }

    private void AddStructured()
    {
        StructuredArticle? article = _data.Article is { Authors.Count: > 0 } main ? main : _data.Articles.FirstOrDefault(other => other.Depth == _data.Article?.Depth && other.Authors.Count > 0);
        foreach (StructuredName author in article?.Authors ?? [])
        {
            bool isOrganization = author.Type is { } type && type.EndsWith("Organization", StringComparison.Ordinal);
            if (isOrganization && !NameSplitter.IsPerson(author.Name))
            {
                Add(_agencies, author.Name);
            }
            else if (NameSplitter.IsSingleName(author, _site))
            {
                Add(_people, author.Name);
            }
            else if (!AddAll(author.Name) && NameSplitter.IsAccount(author.Name))
            {
                Add(_agencies, author.Name);
            }
        }
    }

    private void AddMeta()
    {
        foreach (string name in (ReadOnlySpan<string>)["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author", "article:author_name", "authors"])
        {
            foreach (string value in _data.Metas(name))
            {
                if (!value.Contains("://", StringComparison.Ordinal) && _people.Count == 0)
                {
                    AddNamed(value);
                }
            }
        }

        for (int i = 1; i <= 2 && _people.Count == 0; i++)
        {
            string number = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (_data.Meta("twitter:label" + number) is { } label && NameSplitter.IsLabel(label) && _data.Meta("twitter:data" + number) is { } value)
            {
                AddNamed(value);
            }
        }
    }

    // One word that is said to be the author is an account, whoever is behind it.
    private void AddNamed(string value)
    {
        if (!AddAll(value) && value.Length is >= 3 and <= 24 && !value.Contains(' ', StringComparison.Ordinal) && value.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-') && value.Any(char.IsLetter))
        {
            Add(_agencies, value);
        }
    }

    // Marked elements: first those that say "author" in the standard's own words, then those whose class does.
    private void AddVisible(HeadlineArea area)
    {
        AddMarked(area, IsMarkedByStandard);
        if (_people.Count == 0)
        {
            AddMarked(area, node => _page.HintsOf(node).HasFlag(Hints.Author));
        }
    }

    private bool IsMarkedByStandard(int node) => _page.AttributeHas(node, "rel", "author") || _page.Attribute(node, "itemprop") is "author";

    // The runs of text apart: elements beside each other are often names, labels and dates with no space between.
    private string Runs(int node)
    {
        var runs = new List<string>();
        for (int i = node; i < _page.EndOf(node); i++)
        {
            if (Tags.IsWordless(_page.TagOf(i)))
            {
                i = _page.EndOf(i) - 1;
            }
            else if (!_page.RunOf(i).IsWhiteSpace())
            {
                runs.Add(_page.RunOf(i).Trim().ToString());
            }
        }

        return string.Join(" | ", runs);
    }

    private void AddMarked(HeadlineArea area, Func<int, bool> isMarked)
    {
        for (int i = area.First; i < Math.Min(area.End, _page.Count); i++)
        {
            if (Tags.IsWordless(_page.TagOf(i)))
            {
                i = _page.EndOf(i) - 1;
            }
            else if (_page.TagOf(i) != Tag.Text && isMarked(i) && _page.ShortWordsOf(i, LongestByline) is { Length: > 2 } words)
            {
                int before = _people.Count;
                if (_page.AttributeHas(i, "rel", "author"))
                {
                    AddNamed(words);
                }

                AddAll(Runs(i) is var runs && NameSplitter.Split(runs, _site).People.Count > 0 ? runs : words);
                i = _people.Count > before ? _page.EndOf(i) - 1 : i;
            }
        }
    }

    // "By Jane Doe" beside the headline or after the text, in no marked element.
    private void AddLabelled(HeadlineArea area, LineRole[] roles, IReadOnlyList<TextBlock> lines)
    {
        for (int i = 0; i < lines.Count && _people.Count == 0; i++)
        {
            string text = lines[i].Text;
            bool isFree = area.Contains(lines[i].First) && roles[i] is LineRole.Byline or LineRole.Other && text.Length < 80;
            if (isFree && i > 0 && NameSplitter.IsLabel(lines[i - 1].Text) && lines[i].Text.Length < 60 && NameSplitter.AreNames(text))
            {
                AddAll(text);
            }
            else if (isFree && (NameSplitter.IsLabelled(text) || IsSignature(i, lines, roles) || IsNameLine(i, lines, roles)))
            {
                AddAll(lines[i].Text);
            }
        }
    }

    // Names alone on a line that is no link, between the headline and the text.
    private static bool IsNameLine(int i, IReadOnlyList<TextBlock> lines, LineRole[] roles) =>
        lines[i].LinkShare < 0.5 && !lines[i].Is(Surroundings.Heading | Surroundings.List) && NameSplitter.AreNames(lines[i].Text)
        && Array.LastIndexOf(roles, LineRole.Title, i) >= 0 && Array.LastIndexOf(roles, LineRole.Body, i) < 0;

    // A bare name on the line right after the last paragraph, in the same element: a signature.
    private bool IsSignature(int i, IReadOnlyList<TextBlock> lines, LineRole[] roles) =>
        i > 0 && roles[i - 1] == LineRole.Body && lines[i].LinkShare < 0.5 && !lines[i].Is(Surroundings.Heading) && _page.ParentOf(lines[i].Owner) == _page.ParentOf(lines[i - 1].Owner)
        && Array.IndexOf(roles, LineRole.Body, i) < 0 && lines[i].Text.Count(c => c == ' ') is 1 or 2 && NameSplitter.IsPerson(lines[i].Text);

    // "By Norda", or one name alone where the author is marked: an agency that no list knows, whoever is behind it.
    private void AddAccount(HeadlineArea area, LineRole[] roles, IReadOnlyList<TextBlock> lines)
    {
        for (int i = area.First; i < Math.Min(area.End, _page.Count); i++)
        {
            if (_page.TagOf(i) != Tag.Text && (IsMarkedByStandard(i) || _page.HintsOf(i).HasFlag(Hints.Author)))
            {
                AddOneWord(_page.ShortWordsOf(i, LongestByline));
                i = _page.EndOf(i) - 1;
            }
        }

        for (int i = 0; i < lines.Count && _agencies.Count == 0; i++)
        {
            if (area.Contains(lines[i].First) && roles[i] is LineRole.Byline or LineRole.Other && NameSplitter.IsLabelled(lines[i].Text))
            {
                AddOneWord(lines[i].Text);
            }
        }
    }

    private void AddOneWord(string? words)
    {
        if (words is not null && _agencies.Count == 0 && NameSplitter.OneWord(words) is { } name)
        {
            Add(_agencies, name);
        }
    }

    // False when the words hold no name.
    private bool AddAll(string words)
    {
        Byline byline = NameSplitter.Split(words, _site);
        foreach (string person in byline.People)
        {
            Add(_people, person);
        }

        foreach (string agency in byline.Agencies)
        {
            Add(_agencies, agency);
        }

        return byline.People.Count + byline.Agencies.Count > 0;
    }

    private static void Add(List<string> names, string name)
    {
        if (!names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            names.Add(name);
        }
    }
}
