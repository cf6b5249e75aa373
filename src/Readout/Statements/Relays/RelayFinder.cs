using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Relays;

/// <summary>Finds who carried a statement: «…, передает Интерфакс со ссылкой на Reuters», "…, Reuters reported".</summary>
internal sealed class RelayFinder
{
    // «Сообщает газета.»: so short a sentence that opens with its verb only says who carried the one before.
    private const int MaxShort = 8;

    private readonly StatementContext _context;
    private readonly AnalyzedText _text;
    private readonly Dictionary<int, List<RelayClause>> _byPassage = [];

    public RelayFinder(StatementContext context)
    {
        _context = context;
        _text = context.Text;
        foreach (Passage passage in context.Passages)
        {
            Read(passage);
        }
    }

    public IReadOnlyList<RelayClause> In(Passage passage) => _byPassage.TryGetValue(passage.Index, out List<RelayClause>? found) ? found : [];

    /// <summary>True when a medium is named by the phrase: an agency, "газета «…»", a site.</summary>
    public bool IsMedium(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            Token token = _text[i];
            if ((_context.Media.IsAgencyName(token) && (token.IsCapitalized || !_context.IsEnglish)) || (i == phrase.Head && _context.Media.IsMediaHead(token) && !IsPressService(i, phrase.First)) || MediaLexicon.IsSite(_text.Form(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "the press service", "the border service": an office; "the news service", "the channel's Norland service": a medium.
    private bool IsPressService(int token, int first) =>
        _context.IsEnglish && _text[token].Norm == "service" && !(token > first && (_text[token - 1].IsCapitalized || _text[token - 1].Norm is "news" or "wire" or "world" or "language"));

    /// <summary>Whether a phrase beside "told", "reported" or "according to" is a medium: there the last word of a paper's name is enough, "told the Lakeland Examiner".</summary>
    public bool MayCarry(NounPhrase phrase) =>
        IsMedium(phrase) || (_context.IsEnglish && phrase.Length > 1 && _context.Media.IsMasthead(_text[phrase.End - 1]) && _context.Mentions.At(phrase.End - 1) is not { Entity.Kind: EntityKind.Person });

    /// <summary>True when the cue stands in a relay clause, so that it reports no statement of its own.</summary>
    public bool Holds(Cue cue)
    {
        foreach (RelayClause clause in In(_context.PassageOf(cue.First)))
        {
            if (!clause.IsInterview && cue.First >= clause.First && cue.First < clause.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the phrase may only carry what somebody else said: a medium, a body; no person, text or occasion.</summary>
    public bool Carries(NounPhrase phrase) =>
        IsMedium(phrase) || _context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Organization } || _context.Media.IsOffice(_text[phrase.Head]);

    private void Read(Passage passage)
    {
        if (LabelRelay.In(_context, this, passage) is { } label)
        {
            _byPassage[passage.Index] = [label];
        }

        for (int i = passage.First; i < passage.End; i++)
        {
            bool opensName = _context.Grammar.IsQuoteMark(i) && !_context.IsQuoted(i - 1);
            if (_context.QuotationOf(i) < 0 && (!_context.IsQuoted(i) || opensName) && (Clause(passage, i) ?? Reference(passage, i) ?? Interview(passage, i)) is { } clause)
            {
                if (!_byPassage.TryGetValue(passage.Index, out List<RelayClause>? list))
                {
                    _byPassage[passage.Index] = list = [];
                }

                list.Add(clause);
                i = clause.End - 1;
            }
        }
    }

    // «, [как] передает Интерфакс [со ссылкой на Reuters]», «Об этом сообщает Укринформ», ", Reuters reported".
    private RelayClause? Clause(Passage passage, int verb)
    {
        if (!_context.Media.IsRelayVerb(_text[verb].Norm))
        {
            return null;
        }

        if (Citing(passage, verb) is { } citing)
        {
            return citing;
        }

        int pointer = verb == passage.First && !_context.IsEnglish && passage.End - passage.First <= MaxShort ? verb : PointerBefore(passage, verb);
        int start = pointer >= 0 ? pointer : ClauseStart(passage, verb);
        NounPhrase? medium = start >= 0 ? MediumAfter(passage, verb) : null;
        if (medium is null && (_context.IsEnglish || _context.Media.IsPureRelayVerb(_text[verb].Norm)))
        {
            medium = MediumBefore(passage, verb, ref start);
        }

        if (medium is not { } found || start < 0)
        {
            return null;
        }

        if (found.First > verb && ToldMedium.HasTellerBehind(_context, passage, verb, found))
        {
            return new RelayClause(found.First, found.End, [found], PointsBack: false) { VerbAt = -1, IsInterview = true };
        }

        // "However, the agency reported that …"
        if (_context.IsEnglish && found.First < verb && EnglishRelays.GovernsClause(_context, passage, verb))
        {
            return null;
        }

        // «Reuters сообщает, что …»: the medium itself speaks.
        int end = Math.Max(found.End, verb + 1);
        if (end + 1 < passage.End && _context.Grammar.IsComma(end) && _context.Words.Is("that", _text[end + 1].Norm))
        {
            return null;
        }

        var media = new List<NounPhrase>();
        NounPhrase? origin = null;
        end = ReadReference(passage, end, media, ref origin);
        media.Add(found);
        return new RelayClause(start, end, media, pointer >= 0) { VerbAt = verb, Origin = origin };
    }

    // «…, цитирует Вихрова газета», «слова Вихрова цитирует газета»: who is cited spoke, the medium carried it.
    private RelayClause? Citing(Passage passage, int verb)
    {
        if (_context.IsEnglish || !_context.Media.IsCitingVerb(_text[verb].Norm))
        {
            return null;
        }

        if (CitedBefore(passage, verb) && MediumAfter(passage, verb) is { } carrier)
        {
            return new RelayClause(passage.First, carrier.End, [carrier], PointsBack: true) { VerbAt = verb };
        }

        int start = ClauseStart(passage, verb);
        return start >= 0 && CitedWords.Behind(_context, passage, verb) is { } cited ? cited with { First = start } : null;
    }

    // «Слова Вихрова цитирует газета»: a sentence that only says who carried what stands before it.
    private bool CitedBefore(Passage passage, int verb) =>
        verb - passage.First is > 1 and < MaxShort && _context.Media.IsDocumentHead(_text[passage.First]) && _context.Grammar.ReadPhrase(passage.First, verb) is { } cited && cited.End == verb;

    private RelayClause? Reference(Passage passage, int at)
    {
        if (_context.Media.References.Match(_text, at, passage.End) == 0)
        {
            return null;
        }

        var media = new List<NounPhrase>();
        NounPhrase? origin = null;
        int end = ReadReference(passage, at, media, ref origin);
        if (end == at || (media.Count == 0 && origin is null))
        {
            return null;
        }

        int start = at > passage.First && _context.Grammar.IsComma(at - 1) ? at - 1 : at;
        return new RelayClause(start, end, media, PointsBack: false) { Origin = origin };
    }

    // "told the Associated Press", "in an interview with CBS", «в интервью New York Post»: the medium spoken to.
    private RelayClause? Interview(Passage passage, int at)
    {
        if (_context.IsEnglish)
        {
            return EnglishRelays.MediumAfter(_context, passage, at) is { } start && _context.Grammar.ReadPhrase(start, passage.End) is { } told && MayCarry(told)
                ? new RelayClause(start, told.End, [told], PointsBack: false) { VerbAt = -1, IsInterview = true }
                : null;
        }

        string word = _text[at].Norm;
        bool talks = word is "интервью" or "інтерв'ю" or "эфире" or "ефірі" or "комментарии" or "коментарі";
        bool toMedium = ToldMedium.At(_context, passage, at);
        if (!talks && !toMedium)
        {
            return null;
        }

        int from = toMedium ? at : at + 1;
        while (from < passage.End && _text[from].Norm is "для")
        {
            from++;
        }

        return from < passage.End && _context.Grammar.ReadPhrase(from, passage.End) is { } medium && (toMedium || MayCarry(medium) || (talks && IsQuotedOrForeignName(medium)))
            ? new RelayClause(from, medium.End, [medium], PointsBack: false) { VerbAt = -1, IsInterview = true }
            : null;
    }

    private int ReadReference(Passage passage, int at, List<NounPhrase> media, ref NounPhrase? origin)
    {
        int from = at < passage.End && _context.Grammar.IsComma(at) ? at + 1 : at;
        int words = from < passage.End ? _context.Media.References.Match(_text, from, passage.End) : 0;
        int first = from + words;

        // "citing unidentified sources"
        if (_context.IsEnglish && words > 0 && first + 1 < passage.End && _text[first].Feats.VerbForm == VerbForm.Part && _text[first + 1].Upos == Upos.Noun)
        {
            first++;
        }

        if (words == 0 || first >= passage.End || _context.Grammar.ReadPhrase(first, passage.End) is not { } named)
        {
            return at;
        }

        // "citing the mayor's office"
        if (_context.IsEnglish && _context.Grammar.IsPossessiveMark(named.End) && named.End + 1 < passage.End && _context.Grammar.ReadPhrase(named.End + 1, passage.End) is { } owned)
        {
            named = owned;
        }

        if (Owner(named) is { } owner)
        {
            origin = owner;
            return named.End;
        }

        named = EnglishRelays.WithKnowledge(_context, named, passage.End) with { First = from + words };
        if (MayCarry(named) || IsQuotedOrForeignName(named))
        {
            media.Add(named);
        }
        else if (_context.IsEnglish && !EnglishRelays.CanSpeak(_context, named))
        {
            return at;
        }
        else
        {
            origin = named;
        }

        return named.End;
    }

    // «со ссылкой на Instagram певицы»: whose account it is.
    private NounPhrase? Owner(NounPhrase account) =>
        !_context.IsEnglish && (_context.Media.IsAccount(_text[account.Head]) || _context.Media.IsVenue(_text[account.Head])) && account.Head + 1 < account.End && _context.Grammar.ReadPhrase(account.Head + 1, account.End) is { } owner && owner.End == account.End && _text[owner.Head].Feats.Case is Case.Gen or Case.None
            ? owner
            : null;

    // Where «об этом» or «про це» begins right before the verb; -1 when it does not stand there.
    private int PointerBefore(Passage passage, int verb)
    {
        for (int i = Math.Max(passage.First, verb - 4); i < verb; i++)
        {
            int words = _context.Words.AboutThis.Match(_text, i, passage.End);
            if (words > 0 && i + words <= verb)
            {
                return i;
            }
        }

        return -1;
    }

    private int ClauseStart(Passage passage, int verb)
    {
        int at = verb - 1;
        while (at >= passage.First && (_context.Words.Is("between", _text[at].Norm) || _context.Words.Is("as", _text[at].Norm)))
        {
            at--;
        }

        if (at < passage.First)
        {
            return verb - 1 >= passage.First && _context.Words.Is("as", _text[passage.First].Norm) ? passage.First : -1;
        }

        return _context.Grammar.IsComma(at) || _context.Grammar.IsDash(at) || _text.Form(at) is "(" || _context.QuotationOf(at) >= 0 || _context.Grammar.IsQuoteMark(at) ? (_context.QuotationOf(at) >= 0 ? at + 1 : at) : -1;
    }

    private NounPhrase? MediumAfter(Passage passage, int verb)
    {
        int at = verb + 1;
        while (at < passage.End && _context.Words.Is("between", _text[at].Norm))
        {
            at++;
        }

        if (at >= passage.End || _context.Grammar.ReadPhrase(at, passage.End) is not { } phrase)
        {
            return null;
        }

        bool pure = _context.Media.IsPureRelayVerb(_text[verb].Norm) && (!_context.Grammar.IsPerson(phrase) || !_context.Media.IsCitingVerb(_text[verb].Norm));
        return MayCarry(phrase) || (pure && _context.Grammar.MayBeSubject(phrase.Head)) ? phrase : IsQuotedOrForeignName(phrase) && !_context.Grammar.IsPerson(phrase) ? phrase : null;
    }

    private NounPhrase? MediumBefore(Passage passage, int verb, ref int start)
    {
        int comma = verb - 1;
        while (comma >= passage.First && comma > verb - 7 && !_context.Grammar.IsComma(comma) && !_context.Grammar.IsQuoteMark(comma) && _context.QuotationOf(comma) < 0)
        {
            comma--;
        }

        if (comma < passage.First || comma <= verb - 7 || comma + 1 >= verb || _context.Grammar.ReadPhrase(comma + 1, verb) is not { } phrase)
        {
            return null;
        }

        start = _context.Grammar.IsQuoteMark(comma) ? comma + 1 : comma;
        return phrase.End == verb && MayCarry(phrase) ? phrase : null;
    }

    private bool IsQuotedOrForeignName(NounPhrase phrase)
    {
        if (_context.IsEnglish)
        {
            return false;
        }

        ReadOnlySpan<char> form = _text.Form(phrase.Head);
        return _context.Grammar.IsQuoteMark(phrase.First) || form[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
    }
}
