using System.Collections.Concurrent;
using Readout.Entities.Names;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>The words that organisations and documents are headed by. Thread-safe.</summary>
internal sealed class OrganizationLexicon
{
    private static readonly ConcurrentDictionary<string, OrganizationLexicon> ByLanguage = new(StringComparer.Ordinal);

    private readonly HeadWords _heads;
    private readonly LexiconSection _forms;
    private readonly HeadWords _media;
    private readonly HeadWords _documents;

    private OrganizationLexicon(Lexicon lexicon)
    {
        _heads = new HeadWords(lexicon["heads"]);
        _forms = lexicon["forms"];
        _media = new HeadWords(lexicon["media-words"]);
        _documents = new HeadWords(lexicon["documents"]);
    }

    public static OrganizationLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new OrganizationLexicon(EmbeddedData.Lexicon("organizations", code)));

    public bool IsHead(List<NameForm> readings) => _heads.Find(readings) is not null;

    /// <summary>The head word that a form is a case of, null when it is none.</summary>
    public HeadWord? Head(List<NameForm> readings) => _heads.Find(readings);

    public HeadWord? Medium(List<NameForm> readings) => _media.Find(readings);

    public HeadWord? Document(List<NameForm> readings) => _documents.Find(readings);

    /// <summary>«ООО», «ФК»: as written.</summary>
    public bool IsLegalForm(ReadOnlySpan<char> form) => _forms.Contains(form);
}
