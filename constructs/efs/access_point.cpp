#include <algorithm>
#include <cdk/efs/access_point.hpp>
#include <cdk/efs/cfn_access_point.hpp>
#include <cdk/efs/file_system.hpp>
#include <cdk/error.hpp>
#include <cdk/tags.hpp>
#include <charconv>

#include "private/access_point_arn.hpp"

namespace cdk::efs {
namespace {

using Cfn = CfnAccessPointTypes;

bool is_posix_id(std::string_view text) {
  std::uint32_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  return error == std::errc() && end == text.data() + text.size();
}

bool is_octal_mode(std::string_view text) {
  return (text.size() == 3 || text.size() == 4) &&
         std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '7'; });
}

bool is_path(std::string_view text) {
  if (text == "/") return true;
  return text.starts_with('/') && !text.ends_with('/') && text.size() <= 100 && std::ranges::count(text, '/') <= 4;
}

}  // namespace

AccessPoint::AccessPoint(const Scope& scope, const Props& props)
    : IAccessPoint(scope), file_system_(props.file_system) {
  check(props);
  Cfn::RootDirectoryProperty root{.path = props.path};
  if (const auto& acl = props.create_acl)
    root.creation_info = Cfn::CreationInfoProperty{
        .owner_gid = acl->owner_gid, .owner_uid = acl->owner_uid, .permissions = acl->permissions};
  CfnAccessPointProps access_point{
      .file_system_id = file_system_.file_system_id(), .client_token = props.client_token, .root_directory = root};
  if (const auto& user = props.posix_user)
    access_point.posix_user =
        Cfn::PosixUserProperty{.gid = user->gid, .uid = user->uid, .secondary_gids = user->secondary_gids};
  id_ = add<CfnAccessPoint>("Resource", access_point).ref();
  arn_ = detail::access_point_arn(stack(), id_);
  Tags::of(*this).add("Name", node().path());
}

void AccessPoint::check(const Props& props) const {
  const auto refuse = [this](const char* name, const Input<std::string>& value, const char* allowed,
                             const char* property) {
    fail(*this, {std::string(name) + " \"" + std::string(value.as_string()) + "\"", allowed,
                 std::string("AWS::EFS::AccessPoint ") + property});
  };
  const auto check_id = [&refuse](const char* name, const Input<std::string>& id, const char* property) {
    if (id.is_string() && !is_posix_id(id.as_string())) refuse(name, id, "0 to 4294967295", property);
  };
  if (const auto& acl = props.create_acl) {
    check_id("owner_gid", acl->owner_gid, "RootDirectory");
    check_id("owner_uid", acl->owner_uid, "RootDirectory");
    if (acl->permissions.is_string() && !is_octal_mode(acl->permissions.as_string()))
      refuse("permissions", acl->permissions, "3 or 4 octal digits", "RootDirectory");
  }
  if (const auto& user = props.posix_user) {
    check_id("gid", user->gid, "PosixUser");
    check_id("uid", user->uid, "PosixUser");
    const auto& groups = user->secondary_gids;
    const auto known = groups.is_list() ? groups.items() : std::span<const Value>();
    for (const Value& group : known)
      check_id("one of the secondary_gids", Input<std::string>::from(group), "PosixUser");
    if (known.size() > 16)
      fail(*this, {std::to_string(known.size()) + " secondary_gids", "16", "AWS::EFS::AccessPoint PosixUser"});
  }
  if (props.path.is_string() && !is_path(props.path.as_string()))
    refuse("path", props.path, "an absolute path of at most 4 levels and 100 characters", "RootDirectory");
  const Input<std::string>& token = props.client_token;
  if (token.is_string() && (token.as_string().empty() || token.as_string().size() > 64))
    refuse("client_token", token, "1 to 64 characters", "ClientToken");
}

}  // namespace cdk::efs
