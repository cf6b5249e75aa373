using Readout.Entities.Joining;
using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities;

/// <summary>Finds who and what an article names, and joins the mentions of one into one entity. Stateless and thread-safe.</summary>
public static class EntityFinder
{
    public static EntityIndex Find(AnalyzedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        MentionMap map = Scan(text);
        LearntNames.Settle(map);
        FullerNames.Join(map);
        if (text.Language != "en")
        {
            GenderFromVerbs.Settle(map);
        }

        RoleResolver.Resolve(map);
        PronounResolver.Resolve(map);
        return new EntityIndex(EntityBuilder.Build(map));
    }

    /// <summary>What the rules read: names and roles, names joined, before anything learnt has a say.</summary>
    internal static MentionMap Scan(AnalyzedText text)
    {
        var map = new MentionMap(text);
        KnownNameScanner.Scan(map);
        if (text.Language == "en")
        {
            LongFormScanner.Scan(map);
            EnglishOrganizationScanner.Scan(map);
        }
        else
        {
            LegalFormScanner.Scan(map);
            StreetScanner.Scan(map);
            RegionalBodyScanner.Scan(map);
            PowerStationScanner.Scan(map);
            CyrillicOrganizationScanner.Scan(map);
        }

        PlaceScanner.Scan(map);
        PersonScanner.Scan(map);
        if (text.Language == "en")
        {
            WordNameScanner.Scan(map);
            ShortNameScanner.Scan(map);
        }

        PersonJoiner.Join(map);
        if (text.Language == "en")
        {
            EnglishRoleScanner.Scan(map);
        }
        else
        {
            CyrillicRoleScanner.Scan(map);
        }

        PersonJoiner.Settle(map);
        NameJoiner.Join(map);
        WeakNames.Settle(map);
        return map;
    }
}
