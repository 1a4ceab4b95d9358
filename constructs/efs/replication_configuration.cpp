#include <cdk/efs/file_system.hpp>
#include <cdk/efs/replication_configuration.hpp>
#include <cdk/error.hpp>

namespace cdk::efs {

ReplicationConfiguration ReplicationConfiguration::existing_file_system(IFileSystem& destination_file_system) {
  ReplicationConfiguration made;
  made.destination_ = destination_file_system;
  return made;
}

ReplicationConfiguration ReplicationConfiguration::regional_file_system(const Input<std::string>& region,
                                                                        OptRef<kms::IKey> kms_key) {
  ReplicationConfiguration made;
  made.kms_key_ = kms_key;
  made.region_ = region;
  return made;
}

ReplicationConfiguration ReplicationConfiguration::one_zone_file_system(const Input<std::string>& region,
                                                                        const Input<std::string>& availability_zone,
                                                                        OptRef<kms::IKey> kms_key,
                                                                        std::source_location where) {
  if (region.is_string() && availability_zone.is_string() &&
      !availability_zone.as_string().starts_with(region.as_string())) {
    fail({"the zone \"" + std::string(availability_zone.as_string()) + "\" in the region \"" +
              std::string(region.as_string()) + "\"",
          "a zone of the region, such as \"" + std::string(region.as_string()) + "a\"",
          "AWS::EFS::FileSystem ReplicationConfiguration"},
         where);
  }
  ReplicationConfiguration made = regional_file_system(region, kms_key);
  made.availability_zone_ = availability_zone;
  return made;
}

}  // namespace cdk::efs
