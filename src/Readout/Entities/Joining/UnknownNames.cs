using Readout.Entities.Names;
using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Joining;

/// <summary>
/// Guesses what an English name names that nothing explains, by the words around it and by long lists: a place after "near", a team after
/// "the", somebody whose last word is a surname.
/// </summary>
internal sealed class UnknownNames(MentionMap map)
{
    private readonly AnalyzedText _text = map.Text;
    private readonly LexiconSection _prefixes = EmbeddedData.Lexicon("places", map.Text.Language)["prefixes"];
    private readonly LexiconSection _occasions = EmbeddedData.Lexicon("places", map.Text.Language)["occasions"];
    private readonly LexiconSection _mastheads = EmbeddedData.Lexicon("relays", map.Text.Language)["masthead"];
    private readonly Gazetteer? _gazetteer = Gazetteer.Of(map.Text.Language);

    /// <summary>The kind that most speaks for; "other" when nothing does.</summary>
    public EntityKind KindOf(Group group)
    {
        double person = 0;
        double place = 0;
        double body = 0;
        if (group.Mentions.TrueForAll(IsTitle) || group.Mentions.TrueForAll(IsOccasion) || group.Mentions.TrueForAll(OpensWithNoun))
        {
            return EntityKind.Other;
        }

        foreach (Draft mention in group.Mentions)
        {
            double cut = IsCut(mention) ? Cut : 0;
            (person, place, body) = (person - cut, place - cut, body - cut);
            person += Person(mention);
            place += Place(mention);
            body += Body(mention);
        }

        body = body < LeastBody * group.Mentions.Count ? 0 : body;
        double most = Math.Max(person, Math.Max(place, body));
        return most < Least * group.Mentions.Count ? EntityKind.Other : most == place ? EntityKind.Place : most == person ? EntityKind.Person : EntityKind.Organization;
    }

    private const double Least = 0.6;
    private const double LeastBody = 0.9;
    private const double Cut = 0.6;

    // "The album "Evelyn" sold well": a work.
    private bool IsTitle(Draft mention) =>
        mention.First > 0 && _text[mention.First - 1].Norm is "\"" or "“" or "«" or "‘";

    // "Storm Evelyn"
    private bool IsOccasion(Draft mention) => mention.End > mention.First + 1 && _occasions.Contains(_text[mention.First].Norm);

    // "Canal authority waits", "Bridge closed": the capital is the sentence's, until the word is seen elsewhere with one.
    private bool OpensWithNoun(Draft mention) =>
        mention.End == mention.First + 1 && mention.End < _text.Tokens.Length && _text.Sentences[_text.SentenceOf(mention.First)].FirstToken == mention.First
        && _text[mention.End] is { IsWord: true, IsCapitalized: false } next && (next.Upos is Upos.Noun or Upos.Adj || next.Feats.VerbForm == VerbForm.Part || !_gazetteer!.HasSurname(_text[mention.First].Norm));

    // "the Coastal War": a part of a longer name that nobody has read.
    private bool IsCut(Draft mention) =>
        (mention.End < _text.Tokens.Length && IsStray(mention.End, mention.End - 1)) || (mention.First > 1 && IsStray(mention.First - 1, mention.First) && _text.SentenceOf(mention.First - 1) == _text.SentenceOf(mention.First));

    private bool IsStray(int token, int beside) =>
        map.OuterNameAt(token) is null && map.RoleAt(token) is null && _text[token].IsWord && _text[token].IsCapitalized && _text[token].Upos is Upos.Propn or Upos.Noun or Upos.X
        && _text[token].Norm[^1] != '.' && Math.Abs(token - beside) == 1;

    private double Person(Draft mention)
    {
        string last = _text[mention.End - 1].Norm;
        bool surname = _gazetteer!.HasSurname(last);
        bool several = mention.End - mention.First > 1;
        return (surname ? 1 : 0) + (several ? 0.5 : 0) + (IsPossessive(mention) ? 0.4 : 0) + (IsSubject(mention) && (surname || !several) ? 0.5 : 0) + (Before(mention) is "by" or "with" ? 0.5 : 0)
            - (Before(mention) == "the" ? 1.5 : 0) - (HasPrefix(mention) ? 1.5 : 0) - (IsLocated(mention) ? 0.6 : 0);
    }

    private double Place(Draft mention)
    {
        string name = string.Join(' ', Enumerable.Range(mention.First, mention.End - mention.First).Select(i => _text[i].Norm));
        bool listed = _gazetteer!.HasPlace(name);
        return (listed ? 1 : 0) + (HasPrefix(mention) ? 1.2 : 0) + (IsLocated(mention) ? 1 : 0) + (IsPartly(mention) ? 0.3 : 0) + (IsBeforePlace(mention) ? 0.8 : 0)
            - (IsSubject(mention) ? 0.4 : 0) - (Before(mention) is "by" or "with" ? 0.3 : 0);
    }

    private double Body(Draft mention)
    {
        bool the = Before(mention) == "the";
        bool plural = mention.End - mention.First > 1 && _text[mention.End - 1].Norm[^1] == 's' && !_gazetteer!.HasSurname(_text[mention.End - 1].Norm);
        bool paper = (the || mention.End - mention.First > 1) && _mastheads.Contains(_text[mention.End - 1].Norm);
        return (paper ? 1.2 : 0) + (the ? 0.7 : 0) + (plural ? 0.8 : 0) + (Before(mention) is "joined" or "against" or "for" ? 0.4 : 0);
    }

    private bool HasPrefix(Draft mention) => mention.End > mention.First + 1 && _prefixes.Contains(_text[mention.First].Norm);

    private string Before(Draft mention) => mention.First > 0 && _text.SentenceOf(mention.First - 1) == _text.SentenceOf(mention.First) ? _text[mention.First - 1].Norm : "";

    private bool IsLocated(Draft mention) => Before(mention) is "in" or "near" or "at" or "from" or "to" or "into" or "through" or "across" or "around" or "outside" or "between" or "toward" or "towards";

    private bool IsPartly(Draft mention) => Before(mention) is "of" or "north" or "south" or "east" or "west";

    // "Springfield, Ohio"
    private bool IsBeforePlace(Draft mention) =>
        mention.End + 1 < _text.Tokens.Length && _text[mention.End].Norm is "," or "(" && map.NameAt(mention.End + 1) is { Kind: EntityKind.Place, IsDropped: false };

    private bool IsPossessive(Draft mention) => mention.End < _text.Tokens.Length && _text[mention.End].Norm is "'s" or "’s";

    private bool IsSubject(Draft mention) => mention.End < _text.Tokens.Length && _text[mention.End].Upos is Upos.Verb or Upos.Aux && _text[mention.End].Feats.VerbForm == VerbForm.Fin;
}
