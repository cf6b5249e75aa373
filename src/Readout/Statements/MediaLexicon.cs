using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements;

/// <summary>Words by which a language names media and texts that speak (<c>relays.LANG.lexicon</c>, <c>speakers.LANG.lexicon</c>).</summary>
internal sealed class MediaLexicon(string language)
{
    // The shortest first part and office of a compound: "обл-совет".
    private const int MinPart = 2;
    private const int MinOffice = 4;

    public const string Police = "police";
    public const string Prosecutor = "prosecutor";

    private readonly Lexicon _relays = EmbeddedData.Lexicon("relays", language);
    private readonly Lexicon _speakers = EmbeddedData.Lexicon("speakers", language);

    /// <summary>"передает", "пишет": a verb by which a medium carries what somebody said.</summary>
    public bool IsRelayVerb(string norm) => _relays["verb"].Contains(norm);

    /// <summary>A verb that is never the speaking itself: "передает".</summary>
    public bool IsPureRelayVerb(string norm) => _relays["pure"].Contains(norm);

    /// <summary>"цитирует": its object is who spoke.</summary>
    public bool IsCitingVerb(string norm) => _relays["citing"].Contains(norm);

    public bool IsMediaHead(in Token token) => _relays["head"].Contains(token.Lemma) || _relays["head"].Contains(token.Norm);

    /// <summary>"site.example": a name with a full stop inside.</summary>
    public static bool IsSite(ReadOnlySpan<char> form)
    {
        int dot = form.LastIndexOf('.');
        return dot > 0 && dot < form.Length - 1 && char.IsLetter(form[dot + 1]) && form.Length > 4;
    }

    /// <summary>"Examiner": the last word of a paper's or a station's name.</summary>
    public bool IsMasthead(in Token token) => token.IsCapitalized && _relays["masthead"].Contains(token.Norm);

    public bool IsAgencyName(in Token token) => _relays["agency"].Contains(token.Norm) || (token.Norm.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen && token.IsCapitalized && _relays["agency"].Contains(token.Norm.AsSpan(0, hyphen)) && token.Norm.Length - hyphen > 3);

    /// <summary>«данный»: an adjective that tells nothing of the noun.</summary>
    public bool IsPointing(in Token token) => _speakers["pointing"].Contains(token.Lemma);

    public bool IsDocumentHead(in Token token) => _speakers["document"].Contains(token.Lemma) || _speakers["document"].Contains(token.Norm);

    /// <summary>"пресс-служба", "ведомство": a body that speaks through a place («в пресс-службе сообщили»).</summary>
    public bool IsOffice(in Token token) => IsOffice(token.Lemma) || _speakers["office"].Contains(token.Norm);

    // «обладминистрация», «медкомпания»: a compound is what its last part is.
    private bool IsOffice(string lemma)
    {
        if (_speakers["office"].Contains(lemma))
        {
            return true;
        }

        for (int start = MinPart; start + MinOffice <= lemma.Length; start++)
        {
            if (_speakers["compound"].Contains(lemma.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"authorities", «повстанцы»: a group or power that speaks under no other name.</summary>
    public bool IsGroup(in Token token) => _speakers["group"].Contains(token.Lemma) || _speakers["group"].Contains(token.Norm);

    /// <summary>«звезда», «лицо»: a thing by its grammar that stands for one person.</summary>
    public bool IsPersonByFigure(in Token token) => _speakers["figure"].Contains(token.Lemma);

    /// <summary>"brother", "man": a person without a name.</summary>
    public bool IsKin(in Token token) => _speakers["kin"].Contains(token.Norm);

    /// <summary>"staff", "campaign": those who work for somebody and speak for them.</summary>
    public bool IsStaff(in Token token) => _speakers["staff"].Contains(token.Lemma) || _speakers["staff"].Contains(token.Norm);

    /// <summary>"office", "presidency": bodies that the words around them tell apart as well as a name.</summary>
    public bool IsBureau(in Token token) => _speakers["bureau"].Contains(token.Norm);

    /// <summary>"PM": the post that the letters stand for; null for others.</summary>
    public string? PostOf(in Token token) => _speakers["short-post"].Find(token.Norm)?[0];

    /// <summary>"force", "navy": bodies of which a state has one.</summary>
    public bool IsOneOfState(in Token token) => _speakers["one-of-state"].Contains(token.Lemma);

    /// <summary>"эфир", "интервью", "Telegram": where one speaks, never who.</summary>
    public bool IsVenue(in Token token) => _speakers["venue"].Contains(token.Lemma) || _speakers["venue"].Contains(token.Norm);

    /// <summary>"закон", "bill": a text that speaks for itself, whoever passed it.</summary>
    public bool IsLaw(in Token token) => _speakers["law"].Contains(token.Lemma) || _speakers["law"].Contains(token.Norm);

    /// <summary>"письмо", "петиция": a text that hardly is of the body that told of it.</summary>
    public bool IsLetter(in Token token) => _speakers["letter"].Contains(token.Lemma);

    /// <summary>"план", "порядок": what is done according to it, nobody says.</summary>
    public bool IsScheme(in Token token) => _speakers["scheme"].Contains(token.Lemma) || _speakers["scheme"].Contains(token.Lemma.AsSpan(token.Lemma.LastIndexOf('-') + 1));

    /// <summary>"страница", "канал": a place on the net where its owner speaks.</summary>
    public bool IsAccount(in Token token) => _speakers["account"].Contains(token.Lemma) || _speakers["account"].Contains(token.Norm);

    /// <summary>"poll", "average": what it shows is told.</summary>
    public bool IsPoll(in Token token) => _speakers["poll"].Contains(token.Norm);

    /// <summary>"эфир", "брифинг": of the venues, those that are never what is spoken of.</summary>
    public bool IsOccasion(in Token token) => _speakers["occasion"].Contains(token.Lemma) || _speakers["occasion"].Contains(token.Norm);

    /// <summary>"сайт", "by": behind a text, who issued it comes next.</summary>
    public bool IsPublishing(in Token token) => _speakers["publishing"].Contains(token.Lemma) || _speakers["publishing"].Contains(token.Norm);

    /// <summary>"filed", "submitted": behind it stands where a text lies, not who issued it.</summary>
    public bool IsFiled(in Token token) => _speakers["filed"].Contains(token.Norm);

    public bool IsUnnamedHead(in Token token) => _speakers["unnamed"].Contains(token.Lemma) || _speakers["unnamed"].Contains(token.Norm);

    /// <summary>«авторы»: those behind a text.</summary>
    public bool IsAuthor(in Token token) => _speakers["author"].Contains(token.Lemma);

    /// <summary>«другой», «один»: beside a noun, another of its kind than the one told of.</summary>
    public bool IsOtherOne(in Token token) => _speakers["other-one"].Contains(token.Lemma) || _speakers["other-one"].Contains(token.Norm);

    /// <summary>«неназванный»: beside a noun, somebody whose name is kept back.</summary>
    public bool IsKeptBack(in Token token) => _speakers["kept-back"].Contains(token.Lemma);

    /// <summary>«ведомство»: any body.</summary>
    public bool IsGeneralBody(in Token token) => _speakers["general-body"].Contains(token.Lemma);

    /// <summary>"leaders": a post in the plural whose holders an article names each.</summary>
    public bool AreNamedEach(in Token token) => _speakers["named-each"].Contains(token.Norm) || _speakers["named-each"].Contains(token.Lemma);

    /// <summary>«военные»: those of a body, by whom it speaks.</summary>
    public bool AreOfBody(in Token token) => _speakers["of-body"].Contains(token.Norm) || _speakers["of-body"].Contains(token.Lemma);

    /// <summary>«ведомство», «страна»: a body or a place that stands for one told of before.</summary>
    public bool IsToldBefore(in Token token) => _speakers["told-before"].Contains(token.Lemma);

    /// <summary>«по вопросам»: in the name of a post it has its own complement.</summary>
    public bool HasComplement(in Token token) => _speakers["open-complement"].Contains(token.Norm);

    /// <summary>«президента» of «президент»: the form that a post or body has behind another noun; null for other words.</summary>
    public string? BehindNoun(string word) => _speakers["behind-noun"].Find(word)?[0];

    /// <summary>«собеседник»: one whom a medium talked to.</summary>
    public bool IsInterlocutor(in Token token) => _speakers["interlocutor"].Contains(token.Lemma);

    /// <summary>A common noun for one, a group, a body or a text that can tell something.</summary>
    public bool IsTeller(in Token token) =>
        IsDocumentHead(token) || IsUnnamedHead(token) || IsGroup(token) || IsStaff(token) || IsOffice(token) || IsKin(token) || IsMediaHead(token) || KindsOfBody(token.Lemma) is not null || KindsOfBody(token.Norm) is not null;

    /// <summary>«полиция», «прокуратура»: nouns that mean no body called otherwise.</summary>
    public bool IsCalledSo(in Token token) => KindsOfBody(token.Lemma) is Police or Prosecutor;

    /// <summary>The kinds of body, parted by spaces, that a noun like "ministry" may mean; null for other words.</summary>
    public string? KindsOfBody(string word) => _speakers["body"].Find(word)?[0];

    /// <summary>The same for the words of a name, where a compound is what its last part is: «Энергослужба».</summary>
    public string? KindsOfBodyIn(string word)
    {
        string? kinds = KindsOfBody(word);
        for (int start = MinPart + 1; kinds is null && start + MinOffice < word.Length; start++)
        {
            kinds = _speakers["body"].Find(word.AsSpan(start))?[0];
        }

        return kinds;
    }

    /// <summary>«со ссылкой на», "citing": what stands before the name of who is followed.</summary>
    public ExpressionTable References { get; } = new(EmbeddedData.Lexicon("relays", language)["reference"]);
}
