using Readout.Stories.Identities;

namespace Readout.Tests.Stories.Identities;

public sealed class PublicRolesTests
{
    [Theory]
    [InlineData("en", "president of Norway", RoleStanding.Public)]
    [InlineData("en", "former foreign minister", RoleStanding.Public)]
    [InlineData("en", "actress", RoleStanding.Public)]
    [InlineData("en", "resident", RoleStanding.Neither)]
    [InlineData("en", "victim", RoleStanding.Private)]
    [InlineData("en", "12-year-old pupil", RoleStanding.Private)]
    [InlineData("en", "16-year-old singer", RoleStanding.Private)]
    [InlineData("en", "60-year-old senator", RoleStanding.Public)]
    [InlineData("en", "member", RoleStanding.Neither)]
    [InlineData("ru", "министр транспорта", RoleStanding.Public)]
    [InlineData("ru", "пострадавшая", RoleStanding.Private)]
    [InlineData("ru", "житель города", RoleStanding.Neither)]
    [InlineData("ru", "15-летний школьник", RoleStanding.Private)]
    [InlineData("uk", "міський голова", RoleStanding.Public)]
    [InlineData("uk", "загиблий", RoleStanding.Private)]
    [InlineData("uk", "", RoleStanding.Neither)]
    public void Roles_tell_who_acts_in_public(string language, string role, RoleStanding standing) => Assert.Equal(standing, PublicRoles.Read(role, language));
}
