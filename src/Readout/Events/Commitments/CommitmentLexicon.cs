using System.Collections.Concurrent;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>The words of one language that tell of commitments (<c>commitments.LANG.lexicon</c>). Immutable.</summary>
internal sealed class CommitmentLexicon
{
    private static readonly ConcurrentDictionary<string, CommitmentLexicon> ByLanguage = new(StringComparer.Ordinal);

    private CommitmentLexicon(Lexicon lexicon)
    {
        Undertake = new PhraseTable(lexicon["undertake"]);
        Aims = new PhraseTable(lexicon["aims"]);
        Acts = new PhraseTable(lexicon["acts"]);
    }

    /// <summary>Verbs and predicates of undertaking; column: strength.</summary>
    public PhraseTable Undertake { get; }

    /// <summary>Verbs that name an aim, not an act that can be checked.</summary>
    public PhraseTable Aims { get; }

    /// <summary>Verbs of acts that are seen to be done or not done.</summary>
    public PhraseTable Acts { get; }

    public static CommitmentLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new CommitmentLexicon(EmbeddedData.Lexicon("commitments", code)));

    public static CommitmentStrength StrengthOf(LexiconRow row) => Enum.Parse<CommitmentStrength>(row[0], ignoreCase: true);
}
