namespace Readout.Articles.Html;

/// <summary>Cuts a page into its lines of words, in document order: at block-level elements and at double line breaks.</summary>
internal sealed class BlockBuilder
{
    // Verse and addresses have shorter lines, and not all of them end like a sentence.
    private const int LeastParts = 3;
    private const int LeastPartLength = 80;

    private readonly PageModel _page;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<Level> _open = [];
    private readonly LineBuilder _line = new();
    private readonly List<(int Length, int LinkLength, int Node)> _parts = [];
    private int _first = -1;
    private int _last;
    private int _linkEnd;
    private int _linkLength;
    private int _breaks;

    private BlockBuilder(PageModel page) => _page = page;

    private readonly record struct Level(int Node, int End, Tag Tag, Surroundings Around, int Row);

    public static List<TextBlock> Build(PageModel page)
    {
        var builder = new BlockBuilder(page);
        builder.Run();
        return builder._blocks;
    }

    private void Run()
    {
        _open.Add(new Level(0, int.MaxValue, Tag.Html, Surroundings.None, -1));
        for (int i = 0; i < _page.Count; i++)
        {
            CloseUntil(i);
            ref readonly PageNode node = ref _page[i];
            if (node.Tag == Tag.Text)
            {
                AddRun(i);
            }
            else if (Tags.IsWordless(node.Tag) || (node.Hints.HasFlag(Hints.Hidden) && !IsBlock(node)))
            {
                i = node.End - 1;
            }
            else
            {
                Open(i, node);
            }
        }

        Flush();
    }

    private void CloseUntil(int i)
    {
        while (_open[^1].End <= i)
        {
            Flush();
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Open(int i, in PageNode node)
    {
        if (node.Tag == Tag.Br)
        {
            Break();
        }
        else if (node.Tag == Tag.A)
        {
            // Links beside each other are apart although no space is written between them.
            _line.Append(i == _linkEnd ? " " : "");
            _linkEnd = Math.Max(_linkEnd, node.End);
        }

        if (IsBlock(node))
        {
            Flush();
            Level outer = _open[^1];
            _open.Add(new Level(i, node.End, node.Tag, outer.Around | AroundOf(node), node.Tag == Tag.Tr ? i : outer.Row));
        }
    }

    private bool IsBlock(in PageNode node) =>
        Tags.IsBlockLevel(node.Tag) || (node.Tag == Tag.Custom && !Tags.HoldsWords(_open[^1].Tag));

    private static Surroundings AroundOf(in PageNode node)
    {
        Surroundings around = node.Tag switch
        {
            Tag.Li or Tag.Dd or Tag.Dt => Surroundings.List,
            Tag.Blockquote => Surroundings.Quote,
            Tag.Pre => Surroundings.Code,
            Tag.Td or Tag.Th => Surroundings.Table,
            Tag.Figure => Surroundings.Figure,
            Tag.Figcaption or Tag.Caption => Surroundings.Caption,
            Tag.P => Surroundings.Paragraph,
            _ when Tags.IsHeading(node.Tag) => Surroundings.Heading,
            _ => Surroundings.None,
        };
        return node.Hints.HasFlag(Hints.Hidden) ? around | Surroundings.Hidden : around;
    }

    private void Break()
    {
        _breaks++;
        if (_breaks > 1)
        {
            Flush();
        }
        else if (_line.Length > 0)
        {
            _parts.Add((_line.Length, _linkLength, _last));
            _line.Append(" ");
        }
    }

    private void AddRun(int i)
    {
        ReadOnlySpan<char> run = _page.RunOf(i);
        int before = _line.Length;
        _line.Append(run);
        if (_line.Length == before)
        {
            return;
        }

        _breaks = 0;
        _first = _first < 0 ? i : _first;
        _last = i;
        _linkLength += i < _linkEnd ? _line.Length - before : 0;
    }

    private void Flush()
    {
        _breaks = 0;
        if (_first >= 0)
        {
            _parts.Add((_line.Length, _linkLength, _last));
            Add(_line.Take());
        }
        else
        {
            _line.Take();
        }

        _first = -1;
        _linkLength = 0;
        _parts.Clear();
    }

    // Lines split by single breaks are one paragraph, unless each of them is one: whole sentences, long.
    private void Add(string words)
    {
        Level level = _open[^1];
        if (_parts.Count < LeastParts || !AreParagraphs(words))
        {
            _blocks.Add(new TextBlock(_first, _last + 1, level.Node, level.Tag, level.Around, words, _linkLength) { Row = level.Row });
            return;
        }

        (int length, int linkLength, int node) = (0, 0, _first);
        foreach ((int Length, int LinkLength, int Node) part in _parts)
        {
            string text = words[length..part.Length].Trim();
            if (text.Length > 0)
            {
                _blocks.Add(new TextBlock(node, part.Node + 1, level.Node, level.Tag, level.Around, text, part.LinkLength - linkLength) { Row = level.Row });
            }

            (length, linkLength, node) = (part.Length, part.LinkLength, part.Node + 1);
        }
    }

    private bool AreParagraphs(string words)
    {
        int sentences = 0;
        int start = 0;
        foreach ((int Length, int LinkLength, int Node) part in _parts)
        {
            sentences += part.Length - start > 20 && Sentences.EndsLikeSentence(words.AsSpan(start, part.Length - start)) ? 1 : 0;
            start = part.Length;
        }

        return words.Length > LeastPartLength * _parts.Count && sentences > 0.75 * _parts.Count;
    }
}
