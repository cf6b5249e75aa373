using Readout.Entities.Names;
using Readout.Entities.Scanning;

namespace Readout.Entities.Joining;

/// <summary>People of an article by the ways to write their surnames: «Пост занял Фома Лаанен. Ланен пообещал мост». Russian and Ukrainian.</summary>
internal sealed class MisspeltSurnames
{
    private readonly Dictionary<string, List<(string Surname, Group Group)>> _byKey = new(StringComparer.Ordinal);

    public void Note(NamePart? surname, Group group)
    {
        foreach (NameForm form in surname?.Readings ?? [])
        {
            string key = Misspelling.KeyOf(form.Nominative);
            if (!_byKey.TryGetValue(key, out List<(string Surname, Group Group)>? known))
            {
                _byKey.Add(key, known = []);
            }

            if (!known.Contains((form.Nominative, group)))
            {
                known.Add((form.Nominative, group));
            }
        }
    }

    /// <summary>The one whose surname is almost <paramref name="surname"/>, of those whom <paramref name="mayBe"/> allows; null where several are.</summary>
    public Group? Find(NamePart surname, Func<Group, bool> mayBe)
    {
        Group? found = null;
        foreach (NameForm form in surname.Readings)
        {
            foreach ((string known, Group group) in _byKey.GetValueOrDefault(Misspelling.KeyOf(form.Nominative), []))
            {
                if (group == found || !Misspelling.Is(form.Nominative, known) || !mayBe(group))
                {
                    continue;
                }

                if (found is not null)
                {
                    return null;
                }

                found = group;
            }
        }

        return found;
    }
}
