#include <cdk/efs/access_point.hpp>
#include <cdk/efs/ifile_system.hpp>
#include <cdk/error.hpp>

#include "private/access_point_arn.hpp"

namespace cdk::efs {
namespace {

class ImportedAccessPoint final : public IAccessPoint {
 public:
  ImportedAccessPoint(const Scope& scope, const AccessPointAttributes& attrs)
      : IAccessPoint(scope), arn_(attrs.access_point_arn), id_(attrs.access_point_id), file_system_(attrs.file_system) {
    if (id_.is_set() == arn_.is_set())
      fail(*this,
           {id_.is_set() ? "both access_point_id and access_point_arn" : "neither access_point_id nor access_point_arn",
            "one of the two", "AccessPoint::from_access_point_attributes"});
    if (!arn_.is_set())
      arn_ = detail::access_point_arn(stack(), id_);
    else
      id_ = stack().split_arn(arn_, ArnFormat::SLASH_RESOURCE_NAME, node().where()).resource_name;
    if (!id_.is_set() || (id_.is_string() && id_.as_string().empty()))
      fail(*this, {"the ARN \"" + std::string(arn_.as_string()) + "\" names no access point",
                   "\"arn:aws:elasticfilesystem:<region>:<account>:access-point/<id>\"", "AWS::EFS::AccessPoint Arn"});
  }
  Input<std::string> access_point_arn() const override { return arn_; }
  Input<std::string> access_point_id() const override { return id_; }
  IFileSystem& file_system() const override {
    if (!file_system_)
      fail(*this, {"the file system of this imported access point isn't known",
                   "file_system given to AccessPoint::from_access_point_attributes", ""});
    return *file_system_;
  }

 private:
  Input<std::string> arn_;
  Input<std::string> id_;
  OptRef<IFileSystem> file_system_;
};

}  // namespace

IAccessPoint& AccessPoint::from_access_point_attributes(Construct& scope, Id id, const AccessPointAttributes& attrs) {
  return scope.add<ImportedAccessPoint>(std::move(id), attrs);
}

IAccessPoint& AccessPoint::from_access_point_id(Construct& scope, Id id, const Input<std::string>& access_point_id) {
  return from_access_point_attributes(scope, std::move(id), {.access_point_id = access_point_id});
}

}  // namespace cdk::efs
