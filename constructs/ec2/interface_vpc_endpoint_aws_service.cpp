#include <cdk/ec2/interface_vpc_endpoint_aws_service.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>

namespace cdk::ec2 {

namespace {

// Regions of other partitions name some services after their partition: the services, separated by spaces.
struct Naming {
  std::string_view region;
  std::string_view prefix;
  std::string_view services;
};

constexpr Naming namings[] = {
    {"cn-north-1", "cn.com.amazonaws",
     "application-autoscaling appmesh-envoy-management athena autoscaling awsconnector backup batch "
     "cassandra cloudcontrolapi cloudformation codedeploy-commands-secure databrew dms ebs ec2 "
     "ecr.api ecr.dkr eks elasticache elasticbeanstalk elasticfilesystem elasticfilesystem-fips "
     "emr-containers execute-api fsx imagebuilder iot.data iotsitewise.api iotsitewise.data "
     "kinesis-streams lambda license-manager monitoring rds redshift redshift-data s3 sagemaker.api "
     "sagemaker.featurestore-runtime sagemaker.runtime securityhub servicecatalog sms sqs states sts "
     "sync-states synthetics transcribe transcribestreaming transfer xray"},
    {"cn-northwest-1", "cn.com.amazonaws",
     "account application-autoscaling appmesh-envoy-management athena autoscaling awsconnector backup "
     "batch cassandra cloudcontrolapi cloudformation codedeploy-commands-secure databrew dms ebs ec2 "
     "ecr.api ecr.dkr eks elasticache elasticbeanstalk elasticfilesystem elasticfilesystem-fips "
     "emr-containers execute-api fsx imagebuilder iot.data kinesis-streams lambda license-manager "
     "monitoring polly rds redshift redshift-data s3 sagemaker.api sagemaker.featurestore-runtime "
     "sagemaker.runtime securityhub servicecatalog sms sqs states sts sync-states synthetics "
     "transcribe transcribestreaming transfer workspaces xray"},
    {"eusc-de-east-1", "eu.amazonaws", "ecr.dkr ecr.api execute-api securityhub"},
    {"us-iso-east-1", "gov.ic.c2s",
     "application-autoscaling athena autoscaling comprehend diode-messaging diode-messaging-proxy ebs "
     "ec2 ecr.api ecr.dkr elasticfilesystem elasticfilesystem-fips execute-api sagemaker.api "
     "sagemaker.runtime sns sqs textract textract-fips transcribe workspaces"},
    {"us-iso-west-1", "gov.ic.c2s",
     "autoscaling ebs ec2 ecr.api ecr.dkr elasticfilesystem elasticfilesystem-fips execute-api "
     "monitoring sns sqs workspaces"},
    {"us-isob-east-1", "gov.sgov.sc2s",
     "application-autoscaling autoscaling diode-messaging diode-messaging-proxy ebs ec2 ecr.api "
     "ecr.dkr elasticfilesystem elasticfilesystem-fips execute-api sagemaker.api sagemaker.runtime "
     "sns sqs workspaces"},
    {"us-isob-west-1", "gov.sgov.sc2s", "ecr.api ecr.dkr elasticfilesystem-fips execute-api"},
    {"us-isof-south-1", "gov.ic.hci.csp", "ebs ecr.api ecr.dkr execute-api"},
    {"us-isof-east-1", "gov.ic.hci.csp", "ebs ecr.api ecr.dkr execute-api"},
    {"eu-isoe-west-1", "uk.adc-e.cloud", "ebs ecr.api ecr.dkr execute-api"},
};

bool holds(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

std::string_view prefix_of(std::string_view region, std::string_view service) {
  for (const Naming& naming : namings) {
    if (naming.region == region && holds(naming.services, service)) return naming.prefix;
  }
  return "com.amazonaws";
}

}  // namespace

Input<std::string> InterfaceVpcEndpointAwsService::name() const {
  return Lazy::string([service = *this](const ResolveContext& context) {
    const Input<std::string> region = context.stack.region();
    const std::string_view known = region.is_unresolved() ? std::string_view() : region.as_string();
    const std::string_view prefix = service.prefix_.empty() ? prefix_of(known, service.short_name_) : service.prefix_;
    const bool chinese = service.short_name_ == "transcribe" && (known == "cn-north-1" || known == "cn-northwest-1");
    const char* suffix = chinese ? ".cn" : "";
    if (service.global_) return concat(prefix, ".", service.short_name_, suffix);
    return concat(prefix, ".", region, ".", service.short_name_, suffix);
  });
}

}  // namespace cdk::ec2
