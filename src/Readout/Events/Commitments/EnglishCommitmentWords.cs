using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>The words that only the English rules of commitments ask for (<c>commitments.en.lexicon</c>). Immutable.</summary>
internal sealed class EnglishCommitmentWords
{
    private static readonly Lazy<EnglishCommitmentWords> Loaded = new(static () => new EnglishCommitmentWords(EmbeddedData.Lexicon("commitments", "en")));

    private EnglishCommitmentWords(Lexicon lexicon)
    {
        Firm = new PhraseTable(lexicon["firm"]);
        Stances = new PhraseTable(lexicon["stances"]);
    }

    public static EnglishCommitmentWords Shared => Loaded.Value;

    /// <summary>Acts of which readiness alone is news: "ready to accept".</summary>
    public PhraseTable Firm { get; }

    /// <summary>Verbs that, with a "not", tell what somebody thinks of a thing: "will not accept".</summary>
    public PhraseTable Stances { get; }
}
