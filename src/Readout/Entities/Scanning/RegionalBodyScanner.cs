using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>Finds the administrations of regions, districts and cities by their abbreviation behind the adjective of the place: «Лукоморская ОГА», «Веленської ОВА».</summary>
internal static class RegionalBodyScanner
{
    public static void Scan(MentionMap map)
    {
        OrganizationLexicon organizations = OrganizationLexicon.Of(map.Text.Language);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                if (map.Text[i].IsAllCaps && organizations.IsRegionalBody(map.Text[i].Norm) && map.IsFree(i))
                {
                    Add(map, i - 1, i);
                }
            }
        }
    }

    private static void Add(MentionMap map, int region, int abbreviation)
    {
        if (!map.IsFree(region) || !map.Text[region].IsCapitalized)
        {
            return;
        }

        List<NameForm> feminine = map.Readings(region).FindAll(static form => form.Gender == Gender.Fem && SurnameEndings.IsAdjective(form.Nominative));
        if (feminine.Count > 0)
        {
            map.AddName(new Draft(MentionForm.Name, EntityKind.Organization, region, abbreviation + 1)
            {
                Name = Casing.Restore(map.Text.Form(region), feminine[0].Nominative) + " " + map.Text.Form(abbreviation).ToString(),
                Cases = feminine.Aggregate(NameCases.None, static (cases, form) => cases | form.Cases),
            });
        }
    }
}
