using Readout.Entities.Roles;
using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Joining;

/// <summary>Somebody whom a role may mean: what roles the article has given them, and where they were last spoken of.</summary>
internal sealed class RoleCandidate(Group group)
{
    private const int MostRoles = 24;

    // A person spoken of in the sentence before; each further sentence between halves the rest.
    private const double JustSpokenOf = 1.6;
    private const double SameSentence = 0.9;
    private const double AsSubject = 0.5;
    private const double Alone = 0.6;

    // A headline or lead may say "the minister" of one whom only the text names.
    private const double NamedAfterLead = -0.4;
    public const int LeadSentences = 3;

    private readonly List<Role> _roles = [];
    private int _lastSentence = -1;
    private bool _wasSubject;

    public Group Group { get; } = group;

    public IReadOnlyList<Role> Roles => _roles;

    /// <summary>The state that the person's roles give, null when they give none or several.</summary>
    public string? State { get; private set; }

    private bool _hasStates;

    public void AddRole(Role role)
    {
        if (role.Office == Office.Title || _roles.Count >= MostRoles)
        {
            return;
        }

        _roles.Add(role);
        if (role.State is { } state && role.Office != Office.Envoy)
        {
            State = _hasStates && State != state ? null : state;
            _hasStates = true;
        }
    }

    public void See(AnalyzedText text, Draft draft)
    {
        int sentence = text.SentenceOf(draft.First);
        bool subject = text[draft.End - 1].Feats.Case == Case.Nom || text.Sentences[sentence].FirstToken == draft.FullFirst;
        _wasSubject = subject || (_wasSubject && sentence == _lastSentence);
        _lastSentence = sentence;
    }

    /// <summary>Whether the article has spoken of the person by now.</summary>
    public bool IsSeen => _lastSentence >= 0;

    /// <summary>How near the person is to a reader's mind in a sentence.</summary>
    public double Salience(int sentence, int peopleSoFar)
    {
        if (!IsSeen)
        {
            return NamedAfterLead;
        }

        int distance = sentence - _lastSentence;
        double near = distance == 0 ? SameSentence : JustSpokenOf / (1 + (0.5 * (distance - 1)));
        return near + (_wasSubject ? AsSubject : 0) + (peopleSoFar == 1 ? Alone : 0);
    }
}
